package summit.search;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.lucene.queries.mlt.MoreLikeThis;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopDocs;
import summit.index.Analyzers;
import summit.index.Field;
import summit.language.Language;
import summit.passage.DocumentInfo;
import summit.passage.Passage;

/** Finds what is like a text by the words that set the text apart. */
final class SimilarSearch {
  private static final int WORDS = 30;

  /** Passages of a document that tell enough of what it is about. */
  private static final int SAMPLE = 40;

  private final Snapshot snapshot;
  private final Analyzers analyzers;

  SimilarSearch(Snapshot snapshot, Analyzers analyzers) {
    this.snapshot = snapshot;
    this.analyzers = analyzers;
  }

  /** What to look for: texts by language, and the works that must not come back. */
  record Example(Map<Language, String> texts, Query leftOut) {}

  /** A query a language from the words of its example; no more than {@code most} words each. */
  Map<Language, Query> legs(Map<Language, String> texts, int most) throws IOException {
    MoreLikeThis words = new MoreLikeThis(snapshot.generation().reader());
    words.setAnalyzer(analyzers);
    words.setMinTermFreq(1);
    words.setMinDocFreq(1);
    words.setMaxQueryTerms(most);
    words.setMaxNumTokensParsed(Integer.MAX_VALUE);
    Map<Language, Query> legs = new EnumMap<>(Language.class);
    for (Map.Entry<Language, String> text : texts.entrySet()) {
      String field = Field.text(text.getKey());
      words.setFieldNames(new String[] {field});
      legs.put(text.getKey(), words.like(field, new StringReader(text.getValue())));
    }
    return legs;
  }
}
