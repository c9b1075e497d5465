package summit.api;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import summit.language.Language;
import summit.passage.DocumentInfo;
import summit.passage.Passage;

/**
 * A document, or a passage of it, in the forms that citation tools and footnotes want.
 *
 * @param passage the quoted passage; empty for the document as a whole
 * @param issuers in words
 * @param url permanent address of what is cited
 */
public record Citation(
    DocumentInfo document, Optional<Passage> passage, List<String> issuers, String url) {
  private static final Map<Language, Messages> WORDS = Messages.all("/summit/api/citation");
  private static final Pattern LATEX = Pattern.compile("[\\\\{}&%$#_~^]");

  public Citation {
    issuers = List.copyOf(issuers);
  }

  /** The title in the document's own language. */
  public String title() {
    return document.title(document.language());
  }

  /** The words quoted; empty for a document as a whole. */
  public String quotation() {
    return passage.map(Passage::text).orElse("");
  }

  /** The paragraph's own number; empty where it bears none. */
  public String paragraph() {
    return passage.map(Passage::number).orElse("");
  }

  /** The page of the file, from 1; 0 for a document as a whole. */
  public int page() {
    return passage.map(Passage::page).orElse(0);
  }

  /** The printed page; empty for a document as a whole. */
  public String pageLabel() {
    return passage.map(Passage::pageLabel).orElse("");
  }

  /** What tells this citation from others: the id of the passage, else of the document. */
  public String id() {
    return passage.map(Passage::id).orElse(document.id());
  }

  /** All forms at once. */
  public Answer.CitationData data() {
    Map<String, String> footnotes = new LinkedHashMap<>();
    for (Language language : WORDS.keySet()) {
      footnotes.put(language.tag(), footnote(language));
    }
    return new Answer.CitationData(
        quotation(),
        title(),
        issuers,
        document.date(),
        page(),
        pageLabel(),
        paragraph(),
        url,
        document.source(),
        footnotes,
        bibtex(),
        ris(),
        csl());
  }

  /** A footnote as readers of a language expect it. */
  public String footnote(Language language) {
    Messages words = words(language);
    List<String> parts = new ArrayList<>();
    if (!issuers.isEmpty()) {
      parts.add(String.join(", ", issuers));
    }
    parts.add(words.text("title", title()));
    if (!document.date().isEmpty()) {
      parts.add(document.date());
    }
    if (page() > 0) {
      parts.add(place(words));
    }
    parts.add(url);
    return String.join(words.text("separator"), parts) + words.text("end");
  }

  private static Messages words(Language language) {
    return java.util.Objects.requireNonNull(
        WORDS.getOrDefault(language, WORDS.get(Language.fallback())));
  }

  private String place(Messages words) {
    String pages =
        pageLabel().equals(String.valueOf(page())) || pageLabel().isEmpty()
            ? words.text("page", String.valueOf(page()))
            : words.text("pages", pageLabel(), String.valueOf(page()));
    return paragraph().isEmpty() ? pages : words.text("paragraph", pages, paragraph());
  }

  /** An entry of a BibTeX file, in UTF-8. */
  public String bibtex() {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("title", "{" + latex(title()) + "}");
    fields.put(
        "author", issuers.stream().map(Citation::braced).collect(Collectors.joining(" and ")));
    fields.put("institution", latex(String.join(", ", issuers)));
    fields.put("year", document.year());
    fields.put("date", document.date());
    fields.put("pages", latex(pageLabel()));
    fields.put("language", document.language());
    fields.put("url", url);
    fields.put("annote", latex(oneLine(quotation())));
    String body =
        fields.entrySet().stream()
            .filter(field -> !field.getValue().isEmpty())
            .map(field -> "  " + field.getKey() + " = {" + field.getValue() + "}")
            .collect(Collectors.joining(",\n"));
    return "@techreport{" + id().replaceAll("[^A-Za-z0-9.:_-]", "-") + ",\n" + body + "\n}\n";
  }

  private static String braced(String name) {
    return "{" + latex(name) + "}";
  }

  private static String latex(String text) {
    return LATEX
        .matcher(text)
        .replaceAll(
            match ->
                java.util.regex.Matcher.quoteReplacement(
                    switch (match.group()) {
                      case "\\" -> "{\\textbackslash}";
                      case "~" -> "{\\textasciitilde}";
                      case "^" -> "{\\textasciicircum}";
                      // braces that do not balance would swallow the entries after this one
                      case "{" -> "(";
                      case "}" -> ")";
                      default -> "\\" + match.group();
                    }));
  }

  private static String oneLine(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }

  /** A record of a RIS file. */
  public String ris() {
    return ris("");
  }

  /** The same, which names where it was found. */
  String ris(String found) {
    StringBuilder out = new StringBuilder();
    tag(out, "TY", "RPRT");
    tag(out, "ID", id());
    tag(out, "TI", title());
    issuers.forEach(issuer -> tag(out, "AU", issuer));
    tag(out, "PB", String.join(", ", issuers));
    tag(out, "PY", document.year());
    tag(out, "DA", document.date().replace('-', '/'));
    tag(out, "SP", pageLabel());
    tag(out, "LA", document.language());
    tag(out, "UR", url);
    tag(out, "DP", found);
    tag(out, "N1", quotation());
    return out.append("ER  - \r\n\r\n").toString();
  }

  private static void tag(StringBuilder out, String tag, String value) {
    String line = oneLine(value);
    if (!line.isEmpty()) {
      out.append(tag).append("  - ").append(line).append("\r\n");
    }
  }

  /** An item of a CSL-JSON list. */
  public Map<String, Object> csl() {
    return csl("");
  }

  /** The same, which names where it was found. */
  Map<String, Object> csl(String found) {
    Map<String, Object> item = new LinkedHashMap<>();
    item.put("id", id());
    item.put("type", "report");
    item.put("title", title());
    item.put("author", issuers.stream().map(issuer -> Map.of("literal", issuer)).toList());
    item.put("publisher", String.join(", ", issuers));
    if (!document.date().isEmpty()) {
      List<Integer> parts =
          java.util.Arrays.stream(document.date().split("-")).map(Integer::valueOf).toList();
      item.put("issued", Map.of("date-parts", List.of(parts)));
    }
    item.put("page", pageLabel());
    item.put("language", document.language());
    item.put("URL", url);
    item.put("source", found);
    item.put("note", oneLine(quotation()));
    item.values().removeIf(value -> value.equals("") || value.equals(List.of()));
    return item;
  }
}
