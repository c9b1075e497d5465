package summit.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.ko.POS;
import org.apache.lucene.analysis.ko.tokenattributes.PartOfSpeechAttribute;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.junit.jupiter.api.Test;
import summit.catalogue.CorpusData;
import summit.glossary.Glossary;
import summit.glossary.Lexicon;
import summit.glossary.Thesaurus;

/** What the lines of the user dictionary do to the other words of the lists. */
final class UserDictionaryTest {
  private static final String KOREAN = Language.KOREAN.tag();

  /** Words that Nori alone cuts wrongly, and these lines rightly. */
  private static final Set<String> MENDED =
      Set.of(
          "국가기술표준원",
          "뇌신경권리",
          "부가가치세",
          "분쟁조정위",
          "비식별화",
          "신재생에너지",
          "의료기기법",
          "재식별화",
          "창업진흥원",
          "토론토대",
          "한국산업기술진흥원");

  /** A piece of a word; start and end are offsets in it. */
  private record Piece(String text, POS.Tag tag, int start, int end) {
    boolean noun() {
      return tag.name().charAt(0) == 'N' || tag.name().charAt(0) == 'X' || tag == POS.Tag.SL;
    }

    boolean cutBy(List<Piece> others) {
      return others.stream()
          .anyMatch(
              other ->
                  (other.start > start && other.start < end)
                      || (other.end > start && other.end < end));
    }
  }

  @Test
  void noLineCutsThroughAnotherWord() {
    Glossary glossary = Glossary.bundled();
    List<String> lines = new ArrayList<>(CorpusData.lines("userdict." + KOREAN + ".txt"));
    lines.addAll(Language.KOREAN.compounds(glossary.words(KOREAN), List.copyOf(lines)));
    Tokenizer alone = KoreanAnalysis.tokenizer(null);
    Tokenizer helped = KoreanAnalysis.tokenizer(KoreanAnalysis.dictionary(lines));
    Set<String> cutThrough = new TreeSet<>();
    for (String word : words(glossary, lines)) {
      List<Piece> own = pieces(alone, word);
      List<Piece> ours = pieces(helped, word);
      boolean nouns = own.stream().allMatch(Piece::noun) && text(own).equals(word);
      if (nouns
          && !texts(own).equals(texts(ours))
          && own.stream().anyMatch(piece -> piece.cutBy(ours))) {
        cutThrough.add(word);
      }
    }
    assertThat(cutThrough).containsExactlyInAnyOrderElementsOf(MENDED);
  }

  /** The words of all lists that are written without a space and have no line of their own. */
  private static Set<String> words(Glossary glossary, List<String> lines) {
    Set<String> words = new TreeSet<>(glossary.words(KOREAN));
    for (Lexicon lexicon : Lexicon.bundled()) {
      if (lexicon.from().equals(KOREAN)) {
        words.addAll(lexicon.entries().keySet());
      }
    }
    for (Thesaurus thesaurus : Thesaurus.bundled()) {
      if (thesaurus.language().equals(KOREAN)) {
        thesaurus.groups().forEach(group -> words.addAll(group.words()));
        thesaurus.groups().forEach(group -> words.addAll(group.others()));
      }
    }
    Set<String> unspaced = new TreeSet<>();
    words.stream()
        .filter(word -> word.indexOf(' ') < 0)
        .forEach(word -> unspaced.add(word.toLowerCase(Locale.ROOT)));
    lines.forEach(line -> unspaced.remove(line.split(" ", 2)[0]));
    return unspaced;
  }

  private static String text(List<Piece> pieces) {
    return String.join("", texts(pieces));
  }

  private static List<String> texts(List<Piece> pieces) {
    return pieces.stream().map(Piece::text).toList();
  }

  private static List<Piece> pieces(Tokenizer tokens, String word) {
    List<Piece> pieces = new ArrayList<>();
    CharTermAttribute term = tokens.getAttribute(CharTermAttribute.class);
    PartOfSpeechAttribute tag = tokens.getAttribute(PartOfSpeechAttribute.class);
    OffsetAttribute offset = tokens.getAttribute(OffsetAttribute.class);
    try {
      tokens.setReader(new StringReader(word));
      tokens.reset();
      while (tokens.incrementToken()) {
        pieces.add(
            new Piece(term.toString(), tag.getLeftPOS(), offset.startOffset(), offset.endOffset()));
      }
      tokens.end();
      tokens.close();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return pieces;
  }
}
