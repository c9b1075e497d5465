package summit.language;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ko.KoreanTokenizer;
import org.apache.lucene.analysis.ko.KoreanTokenizer.DecompoundMode;
import org.apache.lucene.analysis.ko.tokenattributes.ReadingAttribute;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Reads Hanja as the Hangul it is pronounced by, one syllable a character, before the tokenizer: so
 * that 全주기 is cut as 전주기 is, and 著作權 as 저작권. A character without a known reading stays.
 */
final class HanjaReader extends WholeTextFilter {
  HanjaReader(Reader input) {
    super(input);
  }

  @Override
  String filter(String whole) {
    return hangul(whole);
  }

  @Override
  protected int correct(int offset) {
    return offset;
  }

  /** The text with its Hanja read; as long as it was. */
  static String hangul(String text) {
    if (text.chars().noneMatch(HanjaReader::hanja)) {
      return text;
    }
    StringBuilder hangul = new StringBuilder(text);
    int start = 0;
    while (start < text.length()) {
      int end = start;
      while (end < text.length() && hanja(text.charAt(end))) {
        end++;
      }
      if (end > start) {
        boolean opens = start == 0 || !Hangul.syllable(text.charAt(start - 1));
        hangul.replace(start, end, reading(text.substring(start, end), opens));
      }
      start = end + 1;
    }
    return hangul.toString();
  }

  private static boolean hanja(int c) {
    return (c >= 0x3400 && c <= 0x9FFF) || (c >= 0xF900 && c <= 0xFAFF);
  }

  private static String reading(String hanja, boolean opensWord) {
    StringBuilder reading = new StringBuilder();
    try (KoreanTokenizer tokens =
        new KoreanTokenizer(
            TokenStream.DEFAULT_TOKEN_ATTRIBUTE_FACTORY, null, DecompoundMode.NONE, false)) {
      tokens.setReader(new StringReader(hanja));
      CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
      ReadingAttribute known = tokens.addAttribute(ReadingAttribute.class);
      tokens.reset();
      while (tokens.incrementToken()) {
        String syllables = known.getReading();
        boolean fits = syllables != null && syllables.length() == term.length();
        reading.append(fits ? syllables : term);
      }
      tokens.end();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    if (reading.length() != hanja.length()) {
      return hanja;
    }
    if (opensWord && Hangul.syllable(reading.charAt(0))) {
      reading.setCharAt(0, atWordStart(reading.charAt(0)));
    }
    return reading.toString();
  }

  /** South Korean spelling of a word's first syllable: 로동 is 노동, 녀자 is 여자, 리론 is 이론. */
  private static char atWordStart(char syllable) {
    char initial = Hangul.initial(syllable);
    char vowel = Hangul.vowel(syllable);
    boolean soft = "ㅑㅕㅖㅛㅠㅣ".indexOf(vowel) >= 0;
    if (initial == 'ㄹ') {
      return Hangul.compose(soft ? 'ㅇ' : 'ㄴ', vowel, Hangul.last(syllable));
    }
    if (initial == 'ㄴ' && soft) {
      return Hangul.compose('ㅇ', vowel, Hangul.last(syllable));
    }
    return syllable;
  }
}
