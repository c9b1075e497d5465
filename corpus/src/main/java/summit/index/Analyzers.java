package summit.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.AnalyzerWrapper;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import summit.catalogue.CorpusData;
import summit.glossary.Glossary;
import summit.language.Language;
import summit.language.TextAnalyzers;

/** The analyzer of every field, the same for index and query. */
public final class Analyzers extends AnalyzerWrapper {
  /** A text that every chain cuts in a way of its own: what it becomes is the fingerprint. */
  private static final String PROBE =
      "국제AI안전보고서 안전하지 않은 고영향 인공지능의 위험을 평가·완화하는 organisations’ programmes 全주기";

  private final Map<String, Analyzer> byField = new HashMap<>();
  private final Analyzer keyword = new KeywordAnalyzer();
  private final List<String> compounds;

  /**
   * Builds the chains of all languages.
   *
   * @param compounds lines of the user dictionary
   */
  public Analyzers(List<String> compounds) {
    super(PER_FIELD_REUSE_STRATEGY);
    this.compounds = List.copyOf(compounds);
    for (Language language : Language.values()) {
      TextAnalyzers texts = language.newTextAnalyzers(compounds);
      byField.put(Field.text(language), texts.main());
      byField.put(Field.heading(language), texts.main());
      byField.put(Field.words(language), texts.words());
      byField.put(Field.twin(language), language.newTwinAnalyzer());
    }
  }

  /** The chains with the user dictionary of what this module ships: the one place for it. */
  public static Analyzers bundled(Glossary glossary) {
    List<String> inputs = new ArrayList<>();
    for (Language language : Language.values()) {
      inputs.addAll(byHand(language));
      inputs.addAll(glossary.words(language.tag()));
    }
    return new Analyzers(
        KeptLines.ofProcess().of("userdict", inputs, () -> userDictionary(glossary)));
  }

  private static List<String> userDictionary(Glossary glossary) {
    List<String> lines = new ArrayList<>();
    for (Language language : Language.values()) {
      List<String> byHand = byHand(language);
      lines.addAll(byHand);
      lines.addAll(language.compounds(glossary.words(language.tag()), byHand));
    }
    return lines.stream().distinct().toList();
  }

  private static List<String> byHand(Language language) {
    return CorpusData.lines("userdict." + language.tag() + ".txt");
  }

  @Override
  protected Analyzer getWrappedAnalyzer(String field) {
    return byField.getOrDefault(field, keyword);
  }

  /** Sixteen digits that change when any chain or the user dictionary does. */
  public String fingerprint() {
    // it takes the dictionaries of all languages, and a start has no other need for most of them
    return KeptLines.ofProcess().of("fingerprint", compounds, this::analysed).getFirst();
  }

  private List<String> analysed() {
    StringBuilder all = new StringBuilder(Integer.toHexString(compounds.hashCode()));
    byField.keySet().stream().sorted().forEach(f -> all.append(' ').append(terms(f, PROBE)));
    return List.of(HexFormat.of().toHexDigits(all.toString().hashCode() * 0x9E3779B97F4A7C15L));
  }

  /** The terms that a field makes of a text, in order. */
  public List<String> terms(String field, String text) {
    List<String> terms = new ArrayList<>();
    try (TokenStream stream = tokenStream(field, text)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        terms.add(term.toString());
      }
      stream.end();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return terms;
  }
}
