package summit.evaluate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import summit.glossary.Glossary;
import summit.index.Analyzers;
import summit.index.Field;
import summit.language.Language;
import summit.query.QueryReader;
import summit.query.QueryReading;
import summit.query.ReadQuery;

/**
 * How a text is analysed, and how it is read as a query: for whoever tunes glossary and lexicon.
 *
 * @param legs the query that passages of a language are scored by, by language tag, in the search
 *     engine's own notation
 */
public record Analysis(
    String text, List<FieldTerms> fields, QueryReading reading, Map<String, String> legs) {
  /** The terms that a field makes of the text. */
  public record FieldTerms(String language, String field, List<Term> terms) {}

  /**
   * A term.
   *
   * @param source the part of the text it was made of
   * @param position in terms, from 0; what the chain dropped leaves a gap
   * @param start offset in the text, inclusive
   * @param end offset in the text, exclusive
   */
  public record Term(String term, String source, int position, int start, int end) {}

  /** Analyses a text with what is shipped. */
  public static Analysis of(String text, Glossary glossary) {
    Analyzers analyzers = Analyzers.bundled(glossary);
    List<FieldTerms> fields = new ArrayList<>();
    for (Language language : Language.values()) {
      for (String field : List.of(Field.text(language), Field.twin(language))) {
        fields.add(new FieldTerms(language.tag(), field, terms(analyzers, field, text)));
      }
    }
    ReadQuery read = new QueryReader(analyzers, glossary).read(text, true, Set.of());
    Map<String, String> legs = new LinkedHashMap<>();
    read.legs().forEach((language, query) -> legs.put(language.tag(), query.toString()));
    return new Analysis(text, fields, read.reading(), legs);
  }

  private static List<Term> terms(Analyzers analyzers, String field, String text) {
    List<Term> terms = new ArrayList<>();
    try (TokenStream stream = analyzers.tokenStream(field, text)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
      PositionIncrementAttribute step = stream.addAttribute(PositionIncrementAttribute.class);
      stream.reset();
      int position = -1;
      while (stream.incrementToken()) {
        position += step.getPositionIncrement();
        String source = text.substring(offset.startOffset(), offset.endOffset());
        terms.add(
            new Term(term.toString(), source, position, offset.startOffset(), offset.endOffset()));
      }
      stream.end();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return terms;
  }
}
