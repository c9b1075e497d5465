package summit.language;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/**
 * The different words of a text, for the vocabulary: the {@link Keystrokes} of each as written, and
 * for each word that can stand by itself its keys again, a tab and its spelling.
 */
final class WordTokenizer extends Tokenizer {
  /** A word as written; in Latin letters it may hold a hyphen, an apostrophe or {@code &}. */
  private static final Pattern WRITTEN =
      Pattern.compile(
          "[\\p{L}\\p{N}\\p{M}]+(?:(?:(?<=\\w)[-\u2010\u2011&'\u2019](?=\\w)|(?<=\\d)\\.(?=\\d))"
              + "[\\p{L}\\p{N}\\p{M}]+)*");

  private static final Pattern JOINT = Pattern.compile("[-\u2010\u2011&'\u2019]");
  private static final Pattern POSSESSIVE = Pattern.compile("['\u2019][sS]$");

  /** Longer runs of letters are no words but what a bad page leaves. */
  private static final int LONGEST = 40;

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final Function<String, List<String>> words;
  private Iterator<String> terms = Collections.emptyIterator();
  private boolean read;

  /**
   * A tokenizer.
   *
   * @param words the words, as spelled, that can stand by themselves in a word as written
   */
  WordTokenizer(Function<String, List<String>> words) {
    this.words = words;
  }

  static Analyzer analyzer(Supplier<Function<String, List<String>>> words) {
    return new Analyzer() {
      @Override
      protected TokenStreamComponents createComponents(String field) {
        return new TokenStreamComponents(new WordTokenizer(words.get()));
      }
    };
  }

  /** The words that a chain finds in a word as written, as spelled there. */
  static Function<String, List<String>> terms(Analyzer chain) {
    return written -> {
      List<String> found = new ArrayList<>();
      try (TokenStream stream = chain.tokenStream("", written)) {
        OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
        stream.reset();
        while (stream.incrementToken()) {
          found.add(written.substring(offset.startOffset(), offset.endOffset()));
        }
        stream.end();
      } catch (IOException impossible) {
        throw new UncheckedIOException(impossible);
      }
      return found;
    };
  }

  @Override
  public boolean incrementToken() throws IOException {
    clearAttributes();
    if (!read) {
      terms = termsOf(all()).iterator();
      read = true;
    }
    if (!terms.hasNext()) {
      return false;
    }
    term.append(terms.next());
    return true;
  }

  private Set<String> termsOf(String text) {
    Set<String> found = new LinkedHashSet<>();
    Set<String> seen = new LinkedHashSet<>();
    Matcher matcher = WRITTEN.matcher(text);
    while (matcher.find()) {
      String written = POSSESSIVE.matcher(matcher.group()).replaceFirst("");
      if (written.length() <= LONGEST && seen.add(written)) {
        add(written, found);
        if (JOINT.matcher(written).find()) {
          JOINT.splitAsStream(written).forEach(part -> add(part, found));
        }
      }
    }
    return found;
  }

  private void add(String written, Set<String> found) {
    String keys = Keystrokes.of(written);
    if (keys.isEmpty()) {
      return;
    }
    found.add(keys);
    for (String word : words.apply(written)) {
      if (word.length() > 1
          && word.codePoints().anyMatch(Character::isLetter)
          && !FunctionWords.contains(word)) {
        String typed = Keystrokes.of(word);
        found.add(typed);
        found.add(typed + '\t' + word);
      }
    }
  }

  private String all() throws IOException {
    StringWriter whole = new StringWriter();
    input.transferTo(whole);
    return whole.toString();
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    read = false;
  }
}
