package summit.index;

import java.text.Collator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import summit.language.Language;
import summit.passage.DocumentInfo;
import summit.passage.Page;
import summit.passage.Passage;
import summit.passage.ReadDocument;
import summit.passage.WordBox;
import tools.jackson.databind.json.JsonMapper;

/**
 * How a document becomes a block of index documents and how records come back: its passages, then
 * its pages, last the document itself (the parent of the block).
 */
public final class PassageSchema {
  /** Raise it when a server must not read what an older indexer wrote. */
  public static final int VERSION = 4;

  private static final FieldType TEXT = text(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
  private static final FieldType WORDS = text(IndexOptions.DOCS);
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private PassageSchema() {}

  private static FieldType text(IndexOptions options) {
    FieldType type = new FieldType();
    type.setIndexOptions(options);
    type.setOmitNorms(options == IndexOptions.DOCS);
    type.setTokenized(true);
    type.freeze();
    return type;
  }

  /** The block of a document; {@code location} is where its file lies on this machine. */
  public static List<Document> block(ReadDocument document, String location) {
    DocumentInfo info = document.info();
    List<Document> block = new ArrayList<>();
    Set<String> languages = new LinkedHashSet<>();
    for (Passage passage : document.passages()) {
      block.add(passage(passage, info));
      languages.add(passage.language());
    }
    for (Page page : document.pages()) {
      block.add(page(page, info));
    }
    languages.add(info.language());
    block.add(parent(info, languages, location));
    return block;
  }

  private static Document passage(Passage passage, DocumentInfo info) {
    Document target = start(Field.KIND_PASSAGE, passage.id(), info);
    target.add(new NumericDocValuesField(Field.PAGE, passage.page()));
    keyword(target, Field.LANGUAGE, passage.language());
    facets(target, info);
    String headings = String.join("\n", info.titles().values()) + "\n" + passage.heading();
    for (Language language : fieldsFor(passage)) {
      target.add(text(Field.text(language), passage.text()));
      target.add(text(Field.twin(language), passage.text()));
    }
    for (Language language : Language.writing(headings)) {
      target.add(text(Field.heading(language), headings));
    }
    Language.of(passage.language())
        .ifPresent(language -> target.add(words(Field.words(language), passage.text())));
    Names.heading(passage.heading())
        .forEach(keys -> target.add(new StringField(Field.HEADING_KEYS, keys, Store.NO)));
    byte[] record = JSON.writeValueAsBytes(passage);
    target.add(new BinaryDocValuesField(Field.PASSAGE, new BytesRef(record)));
    return target;
  }

  /** Its own language, and those whose letters it holds; all where no language claims it. */
  private static Set<Language> fieldsFor(Passage passage) {
    Set<Language> claiming = Language.writing(passage.text());
    Language.of(passage.language()).ifPresent(claiming::add);
    return claiming.isEmpty() ? EnumSet.allOf(Language.class) : claiming;
  }

  private static Document page(Page page, DocumentInfo info) {
    Document target = start(Field.KIND_PAGE, Field.pageId(info.id(), page.number()), info);
    Page withoutBoxes =
        new Page(
            page.number(),
            page.label(),
            page.text(),
            page.width(),
            page.height(),
            List.of(),
            page.furniture(),
            page.ocr());
    target.add(new StoredField(Field.RECORD, JSON.writeValueAsString(withoutBoxes)));
    target.add(new StoredField(Field.BOXES, Boxes.pack(page.words())));
    return target;
  }

  private static Document parent(DocumentInfo info, Set<String> languages, String location) {
    Document target = start(Field.KIND_DOCUMENT, info.id(), info);
    languages.forEach(tag -> keyword(target, Field.LANGUAGE, tag));
    facets(target, info);
    for (Map.Entry<String, String> title : info.titles().entrySet()) {
      Language.of(title.getKey())
          .ifPresent(language -> target.add(text(Field.heading(language), title.getValue())));
      Names.title(title.getValue())
          .forEach(keys -> target.add(new StringField(Field.TITLE_KEYS, keys, Store.NO)));
    }
    target.add(new StoredField(Field.RECORD, JSON.writeValueAsString(info)));
    target.add(new StoredField(Field.LOCATION, location));
    return target;
  }

  private static Document start(String kind, String id, DocumentInfo info) {
    Document target = new Document();
    target.add(new StringField(Field.KIND, kind, Store.NO));
    target.add(new StringField(Field.ID, id, Store.YES));
    target.add(new StringField(Field.DOCUMENT, info.id(), Store.NO));
    target.add(new SortedDocValuesField(Field.DOCUMENT, new BytesRef(info.id())));
    return target;
  }

  private static void facets(Document target, DocumentInfo info) {
    target.add(new SortedDocValuesField(Field.TITLE, titleKey(info)));
    keyword(target, Field.WORK, info.work());
    keyword(target, Field.TYPE, info.type());
    keyword(target, Field.SUMMIT, info.summit());
    keyword(target, Field.YEAR, info.year());
    info.issuers().forEach(issuer -> keyword(target, Field.ISSUER, issuer));
    info.countries().forEach(country -> keyword(target, Field.COUNTRY, country));
    if (!info.date().isEmpty()) {
      long day = LocalDate.parse(info.date()).toEpochDay();
      target.add(new LongPoint(Field.DATE, day));
      target.add(new NumericDocValuesField(Field.DATE, day));
    }
  }

  /** The title as its own language has it, so that neither case nor accents move it in a list. */
  private static BytesRef titleKey(DocumentInfo info) {
    Collator collator = Collator.getInstance(Locale.ROOT);
    return new BytesRef(collator.getCollationKey(info.title(info.language())).toByteArray());
  }

  private static void keyword(Document target, String field, String value) {
    if (!value.isEmpty()) {
      target.add(new StringField(field, value, Store.NO));
      target.add(new SortedSetDocValuesField(field, new BytesRef(value)));
    }
  }

  private static org.apache.lucene.document.Field text(String name, String value) {
    return new org.apache.lucene.document.Field(name, value, TEXT);
  }

  private static org.apache.lucene.document.Field words(String name, String value) {
    return new org.apache.lucene.document.Field(name, value, WORDS);
  }

  /** The passage of a value of {@link Field#PASSAGE}. */
  public static Passage passage(BytesRef record) {
    return JSON.readValue(record.bytes, record.offset, record.length, Passage.class);
  }

  /** The document of a stored parent. */
  public static DocumentInfo document(Document stored) {
    return JSON.readValue(stored.get(Field.RECORD), DocumentInfo.class);
  }

  /** The page of a stored index document, without its word boxes. */
  public static Page page(Document stored) {
    return JSON.readValue(stored.get(Field.RECORD), Page.class);
  }

  /** The word boxes of a stored page, in text order. */
  public static List<WordBox> boxes(Document stored) {
    BytesRef packed = stored.getBinaryValue(Field.BOXES);
    return packed == null ? List.of() : Boxes.unpack(packed);
  }
}
