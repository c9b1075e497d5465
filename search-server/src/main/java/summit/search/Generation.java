package summit.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.join.BitSetProducer;
import org.apache.lucene.search.join.QueryBitSetProducer;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;
import summit.index.Analyzers;
import summit.index.Field;
import summit.index.IndexDirectory;
import summit.index.IndexUnusableException;
import summit.index.Manifest;
import summit.index.PassageSchema;

/**
 * An opened generation of the index. Its files stay open until whoever opened it and everyone who
 * acquired it has released it.
 */
final class Generation {
  private final Manifest manifest;
  private final DirectoryReader reader;
  private final BitSetProducer parents;
  private final KnownDocuments documents;
  private final List<String> languages;

  private Generation(Manifest manifest, DirectoryReader reader, List<String> languages) {
    this.manifest = manifest;
    this.reader = reader;
    this.languages = List.copyOf(languages);
    documents = new KnownDocuments(reader);
    parents = new QueryBitSetProducer(new TermQuery(new Term(Field.KIND, Field.KIND_DOCUMENT)));
  }

  /**
   * Opens a generation.
   *
   * @throws IndexUnusableException if this build would read it wrongly
   */
  static Generation open(IndexDirectory index, String name, Analyzers analyzers)
      throws IOException {
    Manifest manifest = index.manifest(name);
    check(manifest, analyzers);
    Directory files = FSDirectory.open(index.lucene(name));
    DirectoryReader reader = DirectoryReader.open(files);
    reader.getReaderCacheHelper().addClosedListener(key -> files.close());
    return new Generation(manifest, reader, languages(reader));
  }

  private static void check(Manifest manifest, Analyzers analyzers) throws IOException {
    if (manifest.schema() != PassageSchema.VERSION) {
      throw new IndexUnusableException(
          "the index %s has schema %d, this build reads %d; run: summit index --rebuild"
              .formatted(manifest.generation(), manifest.schema(), PassageSchema.VERSION));
    }
    if (!manifest.analyzers().equals(analyzers.fingerprint())) {
      throw new IndexUnusableException(
          "the index %s was analysed by other rules or another glossary than this build's;"
                  .formatted(manifest.generation())
              + " run: summit index --rebuild");
    }
  }

  private static List<String> languages(DirectoryReader reader) throws IOException {
    List<String> tags = new ArrayList<>();
    for (LeafReaderContext leaf : reader.leaves()) {
      Terms terms = leaf.reader().terms(Field.LANGUAGE);
      if (terms != null) {
        TermsEnum each = terms.iterator();
        for (BytesRef tag = each.next(); tag != null; tag = each.next()) {
          tags.add(tag.utf8ToString());
        }
      }
    }
    return tags.stream().distinct().sorted().toList();
  }

  /** What it says of itself. */
  Manifest manifest() {
    return manifest;
  }

  DirectoryReader reader() {
    return reader;
  }

  /** The last index document of every block. */
  BitSetProducer parents() {
    return parents;
  }

  /** The documents of its blocks. */
  KnownDocuments documents() {
    return documents;
  }

  /** Tags of the languages that passages are in, whether this build speaks them or not. */
  List<String> languages() {
    return languages;
  }

  /** Keeps it open until {@link #release}; false if it was closed already. */
  boolean tryAcquire() {
    return reader.tryIncRef();
  }

  void release() throws IOException {
    reader.decRef();
  }
}
