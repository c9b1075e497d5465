package summit.query;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A piece of a query's text: a word, a quotation, a parenthesis.
 *
 * @param text without quotation marks and signs
 * @param slop of a quotation
 */
record Lexeme(Kind kind, String text, int slop, boolean negated) {
  enum Kind {
    WORD,
    QUOTED,
    OPEN,
    CLOSE
  }

  private static final Pattern PIECE =
      Pattern.compile(
          "(?<sign>(?<![^\\s()])[-\u2212](?=[^\\s-]))?"
              + "(?:[\"\u201C\u201D](?<quoted>[^\"\u201C\u201D]*)[\"\u201C\u201D](?:~(?<slop>\\d{1,3}))?"
              + "|(?<open>\\()|(?<close>\\))|(?<word>[^\\s()\"\u201C\u201D]+))");

  /** The pieces of a text; a quotation mark without its twin is dropped. */
  static List<Lexeme> of(String text) {
    List<Lexeme> lexemes = new ArrayList<>();
    Matcher matcher = PIECE.matcher(text);
    while (matcher.find()) {
      boolean negated = matcher.group("sign") != null;
      String quoted = matcher.group("quoted");
      String word = matcher.group("word");
      if (quoted != null) {
        String slop = matcher.group("slop");
        int distance = slop == null ? 0 : Integer.parseInt(slop);
        lexemes.add(new Lexeme(Kind.QUOTED, quoted.strip(), distance, negated));
      } else if (word != null) {
        lexemes.add(new Lexeme(Kind.WORD, word, 0, negated));
      } else {
        Kind kind = matcher.group("open") != null ? Kind.OPEN : Kind.CLOSE;
        lexemes.add(new Lexeme(kind, "", 0, negated));
      }
    }
    return lexemes;
  }
}
