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
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.ko.POS;
import org.apache.lucene.analysis.ko.dict.UserDictionary;
import org.apache.lucene.analysis.ko.tokenattributes.PartOfSpeechAttribute;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.jspecify.annotations.Nullable;

/**
 * Writes the user dictionary: a line ("surface segment segment") for every compound that Nori cuts
 * otherwise when it is written without spaces, or when a particle follows.
 */
final class KoreanCompounds {
  private static final int SHORTEST = 3;

  /** What may follow a compound; how it is cut must not depend on it. */
  private static final List<String> FOLLOWERS = List.of("", "은", "의", "에서", "으로");

  private final @Nullable UserDictionary byHand;

  KoreanCompounds(List<String> byHand) {
    this.byHand = KoreanAnalysis.dictionary(byHand);
  }

  /** The lines for these words, in order of surface; spelled as the tokenizer sees them. */
  List<String> lines(Collection<String> words) {
    Map<String, String> lines = new TreeMap<>();
    for (String word : words) {
      String folded = folded(word).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
      List<String> segments = new ArrayList<>();
      for (String part : folded.split(" ")) {
        segments.addAll(segments(part));
      }
      addLine(lines, segments);
      for (String part : folded.split(" ")) {
        addLine(lines, segments(part));
      }
    }
    return List.copyOf(lines.values());
  }

  private void addLine(Map<String, String> lines, List<String> segments) {
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
      List<Piece> pieces = pieces(surface + follower);
      if (pieces.size() < segments.size()) {
        return false;
      }
      for (int i = 0; i < segments.size(); i++) {
        if (!pieces.get(i).text().equals(segments.get(i))) {
          return false;
        }
      }
    }
    return true;
  }

  /** The pieces of a word written by itself; a word that Nori does not know stays whole. */
  private List<String> segments(String word) {
    List<Piece> pieces = pieces(word);
    List<String> segments = pieces.stream().map(Piece::text).toList();
    boolean garbled = pieces.stream().anyMatch(piece -> piece.tag() == POS.Tag.UNKNOWN);
    return garbled || !String.join("", segments).equals(word) ? List.of(word) : segments;
  }

  private record Piece(String text, POS.Tag tag) {}

  private List<Piece> pieces(String text) {
    List<Piece> pieces = new ArrayList<>();
    try (Tokenizer tokens = KoreanAnalysis.tokenizer(byHand)) {
      tokens.setReader(new StringReader(text));
      CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
      PartOfSpeechAttribute tag = tokens.addAttribute(PartOfSpeechAttribute.class);
      tokens.reset();
      while (tokens.incrementToken()) {
        pieces.add(new Piece(term.toString(), tag.getLeftPOS()));
      }
      tokens.end();
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
