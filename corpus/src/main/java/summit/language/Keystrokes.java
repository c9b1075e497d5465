package summit.language;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.util.automaton.Automata;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.Operations;

/**
 * A text as the keys that type it: syllables as the strokes of the two-set keyboard (선 is ㅅㅓㄴ),
 * Hanja by their reading, other letters and digits in lower case, nothing else. What is spelled
 * apart, hyphenated or still being composed has the same keys, or begins with them: 이ㅌ and 잍 both
 * begin 이터.
 */
public final class Keystrokes {
  private static final String CONSONANTS = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";
  private static final String VOWELS = "ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅛㅜㅠㅡㅣ";

  private Keystrokes() {}

  /** The keys of a text. */
  public static String of(String text) {
    StringBuilder keys = new StringBuilder(text.length() * 3);
    folded(text).chars().forEach(c -> append((char) c, keys));
    return keys.toString();
  }

  /** How many syllables, letters and digits a text has. */
  public static int letters(String text) {
    return bare(folded(text)).length();
  }

  /** Whether a text ends in a letter that is no syllable yet, as in 서울ㅅ. */
  public static boolean composing(String text) {
    return !text.isEmpty() && Hangul.jamo(text.charAt(text.length() - 1));
  }

  /** Whether a text is nothing but two or more consonants, as in ㅅㅇ ㅅㅇ. */
  public static boolean initialsOnly(String text) {
    String keys = of(text);
    return keys.length() > 1 && keys.chars().allMatch(c -> Hangul.opens((char) c));
  }

  /**
   * Accepts keys that begin as a text does. A consonant by itself that another letter follows
   * stands for any syllable that it opens, so that ㅅㅇㅅㅇ begins 서울선언.
   */
  public static Automaton beginning(String text) {
    List<Automaton> parts = new ArrayList<>();
    String typed = bare(folded(text));
    for (int i = 0; i < typed.length(); i++) {
      char c = typed.charAt(i);
      parts.add(Automata.makeString(of(String.valueOf(c))));
      if (Hangul.opens(c) && i + 1 < typed.length() && !Hangul.sounds(typed.charAt(i + 1))) {
        parts.add(Operations.repeat(any(VOWELS), 1, 2));
        parts.add(Operations.repeat(any(CONSONANTS), 0, 2));
      }
    }
    parts.add(Automata.makeAnyString());
    return Operations.determinize(
        Operations.concatenate(parts), Operations.DEFAULT_DETERMINIZE_WORK_LIMIT);
  }

  private static Automaton any(String letters) {
    return Automata.makeCharSet(letters.chars().toArray());
  }

  /** Letters and digits only, and letters by themselves as their strokes. */
  private static String bare(String folded) {
    StringBuilder bare = new StringBuilder();
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      if (Hangul.jamo(c)) {
        bare.append(Hangul.strokes(c));
      } else if (Character.isLetterOrDigit(c)) {
        bare.append(c);
      }
    }
    return bare.toString();
  }

  private static String folded(String text) {
    return HanjaReader.hangul(FoldingCharFilter.folded(text));
  }

  private static void append(char c, StringBuilder keys) {
    if (Hangul.syllable(c)) {
      keys.append(Hangul.initial(c)).append(Hangul.strokes(Hangul.vowel(c)));
      if (Hangul.last(c) != ' ') {
        keys.append(Hangul.strokes(Hangul.last(c)));
      }
    } else if (Hangul.jamo(c)) {
      keys.append(Hangul.strokes(c));
    } else if (Character.isLetterOrDigit(c)) {
      keys.append(c);
    }
  }
}
