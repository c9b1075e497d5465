package summit.query;

import org.apache.lucene.index.memory.MemoryIndex;
import org.apache.lucene.search.Query;
import summit.index.Analyzers;
import summit.index.Field;
import summit.language.Language;

/** What a query makes of a passage. */
final class FoundText {
  private FoundText() {}

  /** The score of a text as a passage of its own, 0 where the query does not find it. */
  static float score(Analyzers analyzers, Query query, String text) {
    MemoryIndex passage = new MemoryIndex();
    for (Language language : Language.values()) {
      passage.addField(Field.text(language), text, analyzers);
      passage.addField(Field.twin(language), text, analyzers);
    }
    return passage.search(query);
  }

  static boolean in(Analyzers analyzers, Query query, String text) {
    return score(analyzers, query, text) > 0;
  }
}
