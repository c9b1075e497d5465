package summit.language;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ko.POS;
import org.apache.lucene.analysis.ko.tokenattributes.PartOfSpeechAttribute;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Takes the particle off a word that the dictionary does not know: Nori leaves 츨리에서 in one piece,
 * and the name is then found with that particle only.
 */
final class UnknownWordFilter extends TokenFilter {
  /** Longest first; none that often ends a name by itself. */
  private static final List<String> PARTICLES =
      List.of(
          "에서는", "으로부터", "에게서", "이라는", "으로서", "으로써", "에서", "에게", "까지", "부터", "으로", "라는", "이나", "에는",
          "보다", "처럼", "은", "는", "을", "를", "과", "와", "의", "에", "이", "가", "로");

  private static final int SHORTEST = 2;

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final PartOfSpeechAttribute partOfSpeech = addAttribute(PartOfSpeechAttribute.class);

  UnknownWordFilter(TokenStream input) {
    super(input);
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!input.incrementToken()) {
      return false;
    }
    if (partOfSpeech.getLeftPOS() == POS.Tag.UNKNOWN && term.length() > 2) {
      strip();
    }
    return true;
  }

  private void strip() {
    List<String> stems = stems(term.toString());
    if (!stems.isEmpty()) {
      term.setLength(stems.getFirst().length());
    }
  }

  /** What a word may be without a particle, longest particle first. */
  static List<String> stems(String word) {
    return PARTICLES.stream()
        .filter(word::endsWith)
        .map(particle -> word.substring(0, word.length() - particle.length()))
        .filter(stem -> stem.length() >= SHORTEST)
        .toList();
  }
}
