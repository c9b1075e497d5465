package summit.extract.hwp;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The numbers that Hangul draws before paragraphs and keeps out of their text: "1.", "가.", "(1)".
 */
final class AutoNumbers {
  private static final int LEVELS = 10;
  private static final String SYLLABLES = "가나다라마바사아자차카타파하";
  private static final String CONSONANTS = "ㄱㄴㄷㄹㅁㅂㅅㅇㅈㅊㅋㅌㅍㅎ";
  private static final List<String> ROMAN =
      List.of("m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i");
  private static final int[] ROMAN_VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};

  private final Map<Integer, List<Level>> numberings = new HashMap<>();
  private final Map<Integer, int[]> counts = new HashMap<>();

  /** How a number is written. */
  enum Form {
    DIGIT,
    CIRCLED_DIGIT,
    ROMAN_CAPITAL,
    ROMAN_SMALL,
    LATIN_CAPITAL,
    LATIN_SMALL,
    CIRCLED_LATIN_CAPITAL,
    CIRCLED_LATIN_SMALL,
    HANGUL_SYLLABLE,
    CIRCLED_HANGUL_SYLLABLE,
    HANGUL_JAMO;

    /** By its place in the binary format; digits where it is not one we write. */
    static Form at(int ordinal) {
      return ordinal >= 0 && ordinal < values().length ? values()[ordinal] : DIGIT;
    }

    /** By its name in the XML format; digits where it is not one we write. */
    static Form named(String name) {
      for (Form form : values()) {
        if (form.name().equals(name)) {
          return form;
        }
      }
      return DIGIT;
    }
  }

  /**
   * One level of a numbering.
   *
   * @param pattern with {@code ^1} for the number of level 1, and so on
   * @param start the first number
   */
  record Level(String pattern, Form form, int start) {}

  void define(int id, List<Level> levels) {
    numberings.put(id, List.copyOf(levels));
  }

  /**
   * The next number of a level, and a space; empty where nothing is known.
   *
   * @param level 0 for the outermost
   */
  String next(int id, int level) {
    List<Level> levels = numberings.getOrDefault(id, List.of());
    if (level < 0 || level >= Math.min(LEVELS, levels.size())) {
      return "";
    }
    int[] count = counts.computeIfAbsent(id, key -> new int[LEVELS]);
    count[level]++;
    for (int deeper = level + 1; deeper < LEVELS; deeper++) {
      count[deeper] = 0;
    }
    String text = levels.get(level).pattern();
    for (int i = 0; i < levels.size(); i++) {
      text = text.replace("^" + (i + 1), written(levels.get(i), Math.max(1, count[i])));
    }
    return text.isBlank() ? "" : text.strip() + " ";
  }

  private static String written(Level level, int count) {
    int number = count + Math.max(1, level.start()) - 1;
    return switch (level.form()) {
      case DIGIT -> Integer.toString(number);
      case CIRCLED_DIGIT -> circled('①', 20, number);
      case ROMAN_CAPITAL -> roman(number).toUpperCase(Locale.ROOT);
      case ROMAN_SMALL -> roman(number);
      case LATIN_CAPITAL -> letter("ABCDEFGHIJKLMNOPQRSTUVWXYZ", number);
      case LATIN_SMALL -> letter("abcdefghijklmnopqrstuvwxyz", number);
      case CIRCLED_LATIN_CAPITAL -> circled('Ⓐ', 26, number);
      case CIRCLED_LATIN_SMALL -> circled('ⓐ', 26, number);
      case HANGUL_SYLLABLE -> letter(SYLLABLES, number);
      case CIRCLED_HANGUL_SYLLABLE -> circled('㉮', 14, number);
      case HANGUL_JAMO -> letter(CONSONANTS, number);
    };
  }

  private static String circled(char first, int many, int number) {
    return number <= many ? String.valueOf((char) (first + number - 1)) : "(" + number + ")";
  }

  private static String letter(String letters, int number) {
    return number <= letters.length()
        ? letters.substring(number - 1, number)
        : Integer.toString(number);
  }

  private static String roman(int number) {
    List<String> digits = new ArrayList<>();
    int left = Math.min(number, 3999);
    for (int i = 0; i < ROMAN_VALUES.length; i++) {
      while (left >= ROMAN_VALUES[i]) {
        digits.add(ROMAN.get(i));
        left -= ROMAN_VALUES[i];
      }
    }
    return String.join("", digits);
  }
}
