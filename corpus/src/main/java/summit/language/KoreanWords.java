package summit.language;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.ko.KoreanTokenizer;
import org.apache.lucene.analysis.ko.KoreanTokenizer.DecompoundMode;
import org.apache.lucene.analysis.ko.POS;
import org.apache.lucene.analysis.ko.dict.UserDictionary;
import org.apache.lucene.analysis.ko.tokenattributes.PartOfSpeechAttribute;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.jspecify.annotations.Nullable;

/**
 * The nouns and compounds in a Korean word as written, in one piece and without particles and
 * endings: 개인정보보호위원회의 is 개인정보보호위원회. For one thread.
 */
final class KoreanWords {
  private static final Set<POS.Tag> PARTS =
      EnumSet.of(
          POS.Tag.NNG,
          POS.Tag.NNP,
          POS.Tag.NNB,
          POS.Tag.NR,
          POS.Tag.NP,
          POS.Tag.SL,
          POS.Tag.SN,
          POS.Tag.SH,
          POS.Tag.XPN,
          POS.Tag.XSN,
          POS.Tag.XR,
          POS.Tag.MM,
          POS.Tag.UNKNOWN);

  private static final Set<POS.Tag> PREDICATES =
      EnumSet.of(POS.Tag.VV, POS.Tag.VA, POS.Tag.VX, POS.Tag.VCP, POS.Tag.VCN);

  /** Syllables that the dictionary of compounds leaves on a noun to make a verb of it. */
  private static final Set<String> VERBALIZERS = Set.of("하", "되", "시키");

  /** The particle that many a noun seems to end in. */
  private static final String POSSESSIVE = "의";

  private static final int REMEMBERED = 20_000;

  private final Analyzer chain;
  private final Map<String, List<String>> known =
      new LinkedHashMap<>(1024, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, List<String>> eldest) {
          return size() > REMEMBERED;
        }
      };

  private KoreanWords(@Nullable UserDictionary dictionary) {
    chain =
        new FoldedAnalyzer(
            () -> {
              Tokenizer tokenizer = KoreanAnalysis.tokenizer(dictionary);
              return new Analyzer.TokenStreamComponents(
                  tokenizer, new UnknownWordFilter(tokenizer));
            },
            KoreanAnalysis::folded);
  }

  /** The vocabulary of Korean texts. */
  static Analyzer vocabulary(@Nullable UserDictionary dictionary) {
    return WordTokenizer.analyzer(() -> new KoreanWords(dictionary)::of);
  }

  /** The words, as spelled, in one that is written without a space. */
  List<String> of(String written) {
    return written.chars().allMatch(c -> c < 0x80)
        ? List.of(written)
        : known.computeIfAbsent(written, this::cut);
  }

  /** Whether the tokenizer's dictionary has a word: as one entry, or as a form of a verb. */
  static boolean knows(String word) {
    List<POS.Tag> tags = tags(word);
    boolean verb =
        !tags.isEmpty()
            && PREDICATES.contains(tags.getFirst())
            && tags.getLast().name().startsWith("E");
    return entry(tags) || (verb && !tags.contains(POS.Tag.UNKNOWN)) || possessive(word);
  }

  /** Whether a word is an entry of the dictionary and 의, which the tokenizer may cut otherwise. */
  private static boolean possessive(String word) {
    return word.length() > 2
        && word.endsWith(POSSESSIVE)
        && entry(tags(word.substring(0, word.length() - 1)));
  }

  private static boolean entry(List<POS.Tag> tags) {
    return tags.size() == 2 && !tags.contains(POS.Tag.UNKNOWN);
  }

  /** The left and the right tag of every token of a word, in the tokenizer's own dictionary. */
  private static List<POS.Tag> tags(String word) {
    List<POS.Tag> tags = new ArrayList<>();
    try (Tokenizer tokens =
        new KoreanTokenizer(
            TokenStream.DEFAULT_TOKEN_ATTRIBUTE_FACTORY, null, DecompoundMode.NONE, false)) {
      tokens.setReader(new StringReader(word));
      PartOfSpeechAttribute tag = tokens.addAttribute(PartOfSpeechAttribute.class);
      tokens.reset();
      while (tokens.incrementToken()) {
        tags.add(tag.getLeftPOS());
        tags.add(tag.getRightPOS());
      }
      tokens.end();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return tags;
  }

  private record Piece(String term, POS.Tag tag, int start, int end) {
    boolean part() {
      return PARTS.contains(tag);
    }
  }

  private List<String> cut(String written) {
    if (possessive(written)) {
      return List.of(written.substring(0, written.length() - 1));
    }
    List<Piece> pieces = pieces(written);
    List<String> words = new ArrayList<>();
    int first = 0;
    while (first < pieces.size()) {
      int end = first;
      while (end < pieces.size() && pieces.get(end).part()) {
        end++;
      }
      int last = end - 1;
      boolean verb = last > first && end < pieces.size();
      if (verb && VERBALIZERS.contains(pieces.get(last).term())) {
        last--;
      }
      if (last >= first) {
        words.add(written.substring(pieces.get(first).start(), pieces.get(last).end()));
      }
      first = end + 1;
    }
    return List.copyOf(words);
  }

  private List<Piece> pieces(String written) {
    List<Piece> pieces = new ArrayList<>();
    try (TokenStream stream = chain.tokenStream("", written)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
      PartOfSpeechAttribute tag = stream.addAttribute(PartOfSpeechAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        int start = offset.startOffset();
        // the particle that a filter takes off an unknown word leaves its offsets as they were
        int end = Math.min(offset.endOffset(), start + term.length());
        pieces.add(new Piece(term.toString(), tag.getLeftPOS(), start, end));
      }
      stream.end();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return pieces;
  }
}
