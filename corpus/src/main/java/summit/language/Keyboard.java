package summit.language;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The Korean two-set layout (KS X 5002) on the keys of a Latin keyboard, and back. */
public final class Keyboard {
  private static final String LATIN = "qwertyuiopasdfghjklzxcvbnmQWERTOP";
  private static final String HANGUL = "ㅂㅈㄷㄱㅅㅛㅕㅑㅐㅔㅁㄴㅇㄹㅎㅗㅓㅏㅣㅋㅌㅊㅍㅠㅜㅡㅃㅉㄸㄲㅆㅒㅖ";

  private Keyboard() {}

  /**
   * What the keys of a word type in the other layout, most probable first; empty where that is no
   * word of whole syllables or Latin letters, or the word mixes the two.
   */
  public static List<String> otherLayout(String word) {
    boolean hangul = word.chars().anyMatch(c -> Hangul.syllable(c) || Hangul.jamo(c));
    boolean latin = word.chars().anyMatch(c -> LATIN.indexOf(Character.toLowerCase(c)) >= 0);
    if (hangul == latin) {
      return List.of();
    }
    return hangul
        ? List.of(latin(word))
        : Stream.of(word, word.toLowerCase(Locale.ROOT))
            .map(Keyboard::hangul)
            .filter(typed -> typed.chars().noneMatch(Hangul::jamo))
            .distinct()
            .toList();
  }

  private static String hangul(String word) {
    StringBuilder strokes = new StringBuilder();
    word.chars()
        .forEach(
            c -> {
              int key = LATIN.indexOf(c);
              int lower = key < 0 ? LATIN.indexOf(Character.toLowerCase(c)) : key;
              strokes.append(lower < 0 ? (char) c : HANGUL.charAt(lower));
            });
    return Hangul.composed(strokes.toString());
  }

  private static String latin(String word) {
    StringBuilder latin = new StringBuilder();
    word.chars()
        .forEach(
            c -> {
              if (Hangul.syllable(c) || Hangul.jamo(c)) {
                Keystrokes.of(Character.toString(c)).chars().forEach(s -> latin.append(key(s)));
              } else {
                latin.append((char) c);
              }
            });
    return latin.toString().toLowerCase(Locale.ROOT);
  }

  private static char key(int stroke) {
    int key = HANGUL.indexOf(stroke);
    return key < 0 ? (char) stroke : LATIN.charAt(key);
  }
}
