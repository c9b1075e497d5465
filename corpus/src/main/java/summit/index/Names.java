package summit.index;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import summit.language.Keystrokes;

/** How titles and headings are found by the keys of their words, as terms of the index. */
final class Names {
  private static final Pattern SPACES = Pattern.compile("\\s+");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]\\S*");
  private static final String PATH = " › ";
  private static final int LONGEST_TITLE = 200;

  /** What is longer is a sentence that looks like a heading. */
  private static final int LONGEST_HEADING = 50;

  private Names() {}

  /** The terms of a title. */
  static Set<String> title(String title) {
    return terms(title, LONGEST_TITLE);
  }

  /** The terms of the innermost heading of a path; none for a long one. */
  static Set<String> heading(String path) {
    return terms(path.substring(path.lastIndexOf(PATH) + 1), LONGEST_HEADING);
  }

  private static Set<String> terms(String name, int longest) {
    Set<String> terms = new LinkedHashSet<>();
    String line = SPACES.matcher(name).replaceAll(" ").strip();
    Matcher word = WORD.matcher(line);
    int first = -1;
    while (line.length() <= longest && word.find()) {
      first = first < 0 ? word.start() : first;
      terms.add(Keystrokes.of(line.substring(word.start())) + '\t' + line.substring(first));
    }
    return terms;
  }
}
