package summit.query;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import summit.catalogue.CorpusData;
import summit.language.Language;

/**
 * The words that ask and do not say what about (무엇인가, "what is the"), by language, from {@code
 * questions.<tag>.txt}, and the terms that carry grammar alone, from {@code grammar.<tag>.txt}.
 */
final class QuestionWords {
  private static final String LETTER = "[\\p{L}\\p{N}]";

  /** Characters up to which a text without a space is a word, and no sentence run together. */
  private static final int LONGEST_WORD = 8;

  private static final Pattern SPACE = Pattern.compile("\\s");

  private final Pattern spaced;
  private final Pattern unspaced;
  private final Map<Language, Set<String>> grammar = new EnumMap<>(Language.class);

  private QuestionWords(List<String> lines) {
    List<String> longestFirst = new ArrayList<>(lines);
    longestFirst.sort(Comparator.comparingInt(String::length).reversed());
    Predicate<String> ending = line -> line.startsWith("~");
    // without spaces there are no word boundaries to ask for, but for Latin letters
    Predicate<String> anywhere = line -> ending.test(line) || line.charAt(0) >= 0x80;
    spaced = any(longestFirst, ending, QuestionWords::toTheEndOfAWord);
    unspaced =
        any(
            longestFirst.stream().filter(line -> bare(line).length() > 1).toList(),
            anywhere,
            line -> anywhere.test(line) ? words(line) : toTheEndOfAWord(line));
    for (Language language : Language.values()) {
      grammar.put(language, Set.copyOf(CorpusData.lines("grammar." + language.tag() + ".txt")));
    }
  }

  /** The words of every language that has a list. */
  static QuestionWords bundled() {
    List<String> lines = new ArrayList<>();
    for (Language language : Language.values()) {
      lines.addAll(CorpusData.lines("questions." + language.tag() + ".txt"));
    }
    return new QuestionWords(lines);
  }

  /** The text with question words blanked, as long as it was; as it was where nothing remains. */
  String blanked(String text) {
    String stripped = text.strip();
    boolean runTogether = stripped.length() > LONGEST_WORD && !SPACE.matcher(stripped).find();
    Pattern asks = runTogether ? unspaced : spaced;
    String rest = asks.matcher(text).replaceAll(match -> " ".repeat(match.group().length()));
    return rest.codePoints().anyMatch(Character::isLetterOrDigit) ? rest : text;
  }

  /** The terms of a language's main field that carry grammar alone. */
  Set<String> grammar(Language language) {
    return grammar.getOrDefault(language, Set.of());
  }

  /** The terms that carry more than grammar; all where none does. */
  List<Token> telling(Language language, List<Token> tokens) {
    Set<String> empty = grammar(language);
    List<Token> telling = tokens.stream().filter(token -> !empty.contains(token.term())).toList();
    return telling.isEmpty() ? tokens : telling;
  }

  /**
   * Any of these lines. What a line may stand behind is asked once a place, not once a line, and
   * where no line begins none is tried.
   *
   * @param within the lines that may begin within a word too
   * @param pattern of a line
   */
  private static Pattern any(
      List<String> lines, Predicate<String> within, UnaryOperator<String> pattern) {
    List<String> inWords = lines.stream().filter(within).toList();
    return Pattern.compile(
        "(?<!%1$s)%2$s|(?<=%1$s)%3$s".formatted(LETTER, any(lines, pattern), any(inWords, pattern)),
        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  private static String any(List<String> lines, UnaryOperator<String> pattern) {
    String first =
        lines.stream().map(line -> bare(line).substring(0, 1)).distinct().collect(joining());
    return lines.stream().map(pattern).collect(joining("|", "(?=[" + first + "])(?:", ")"));
  }

  private static String toTheEndOfAWord(String line) {
    return words(line) + (line.endsWith("*") ? LETTER + "*" : "(?!" + LETTER + ")");
  }

  private static String words(String line) {
    return Stream.of(bare(line).split(" ")).map(Pattern::quote).collect(joining("\\s*"));
  }

  private static String bare(String line) {
    return line.replace("~", "").replace("*", "");
  }
}
