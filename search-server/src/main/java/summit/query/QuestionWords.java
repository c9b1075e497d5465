package summit.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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
    spaced = any(longestFirst, QuestionWords::betweenSpaces);
    unspaced =
        any(longestFirst.stream().filter(line -> syllables(line) > 1).toList(), this::anywhere);
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

  /** The terms that carry more than grammar; all where none does. */
  List<Token> telling(Language language, List<Token> tokens) {
    Set<String> empty = grammar.getOrDefault(language, Set.of());
    List<Token> telling = tokens.stream().filter(token -> !empty.contains(token.term())).toList();
    return telling.isEmpty() ? tokens : telling;
  }

  private static Pattern any(List<String> lines, Function<String, String> pattern) {
    return Pattern.compile(
        lines.stream().map(pattern).collect(Collectors.joining("|")),
        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  private static String betweenSpaces(String line) {
    String start = line.startsWith("~") ? "" : "(?<!" + LETTER + ")";
    String end = line.endsWith("*") ? LETTER + "*" : "(?!" + LETTER + ")";
    return start + words(line) + end;
  }

  /** In a text without spaces there are no word boundaries to ask for, but for Latin letters. */
  private String anywhere(String line) {
    return line.charAt(0) < 0x80 && !line.startsWith("~") ? betweenSpaces(line) : words(line);
  }

  private static String words(String line) {
    String bare = line.replace("~", "").replace("*", "");
    return List.of(bare.split(" ")).stream()
        .map(Pattern::quote)
        .collect(Collectors.joining("\\s*"));
  }

  private static int syllables(String line) {
    return line.replace("~", "").replace("*", "").length();
  }
}
