package summit.language;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.ko.POS;
import org.apache.lucene.analysis.ko.tokenattributes.PartOfSpeechAttribute;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Writes the user dictionary: a line ("surface segment segment") for every compound whose parts are
 * known from a spaced spelling and that Nori cuts otherwise without spaces or before a particle,
 * and a line for every name that Nori does not know. For one thread.
 */
final class KoreanCompounds {
  private static final Pattern NOT_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final int SHORTEST = 3;
  private static final int LONGEST_NAME = 6;

  /**
   * Particles that follow vowels and consonants alike; how a word is cut must not depend on them.
   */
  private static final List<String> FOLLOWERS = List.of("", "의", "에서", "도");

  private final Tokenizer tokens;
  private final CharTermAttribute term;
  private final PartOfSpeechAttribute tag;

  KoreanCompounds(List<String> byHand) {
    tokens = KoreanAnalysis.tokenizer(KoreanAnalysis.dictionary(byHand));
    term = tokens.addAttribute(CharTermAttribute.class);
    tag = tokens.addAttribute(PartOfSpeechAttribute.class);
  }

  /** The lines for these words, in order of surface; spelled as the tokenizer sees them. */
  List<String> lines(Collection<String> words) {
    Map<String, String> lines = new TreeMap<>();
    for (String word : words) {
      List<String> parts = List.of(NOT_WORD.split(folded(word).strip()));
      List<String> segments = new ArrayList<>();
      boolean nouns = true;
      for (String part : parts) {
        List<Piece> pieces = pieces(part);
        if (unknown(part, pieces)) {
          add(lines, List.of(part));
          segments.add(part);
        } else {
          pieces.forEach(piece -> segments.add(piece.text()));
        }
        nouns &= pieces.stream().noneMatch(Piece::grammar);
      }
      boolean whole = String.join("", segments).equals(String.join("", parts));
      if (parts.size() > 1 && nouns && whole) {
        add(lines, segments);
      }
    }
    return List.copyOf(lines.values());
  }

  private static boolean unknown(String part, List<Piece> pieces) {
    return part.length() <= LONGEST_NAME
        && part.chars().allMatch(Hangul::syllable)
        && pieces.stream().anyMatch(piece -> piece.tag() == POS.Tag.UNKNOWN);
  }

  private void add(Map<String, String> lines, List<String> segments) {
    String surface = String.join("", segments);
    if (surface.length() >= SHORTEST
        && surface.chars().anyMatch(Hangul::syllable)
        && !cutsAlike(surface, segments)) {
      lines.put(
          surface, segments.size() == 1 ? surface : surface + " " + String.join(" ", segments));
    }
  }

  private boolean cutsAlike(String surface, List<String> segments) {
    for (String follower : FOLLOWERS) {
      List<String> cut = pieces(surface + follower).stream().map(Piece::text).toList();
      if (cut.size() < segments.size() || !cut.subList(0, segments.size()).equals(segments)) {
        return false;
      }
    }
    return true;
  }

  private record Piece(String text, POS.Tag tag) {
    /** Whether it is a verb, an ending or a particle: no part of a name. */
    boolean grammar() {
      char kind = tag.name().charAt(0);
      return kind == 'E' || kind == 'J' || kind == 'V';
    }
  }

  private List<Piece> pieces(String text) {
    List<Piece> pieces = new ArrayList<>();
    try {
      tokens.setReader(new StringReader(text));
      tokens.reset();
      while (tokens.incrementToken()) {
        pieces.add(new Piece(term.toString(), tag.getLeftPOS()));
      }
      tokens.end();
      tokens.close();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return pieces;
  }

  private static String folded(String word) {
    StringBuilder folded = new StringBuilder();
    try (Reader reader = KoreanAnalysis.folded(new StringReader(word))) {
      for (int c = reader.read(); c >= 0; c = reader.read()) {
        folded.append((char) c);
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return folded.toString();
  }
}
