package summit.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import summit.api.Citation;
import summit.api.Json;

/**
 * A citation in all its forms.
 *
 * @param passage the passage cited; empty for the document as a whole
 * @param footnotes by language tag
 * @param data the formats, and what they hold
 * @param back the page that was left
 */
public record CitationView(
    DocumentCard document,
    Optional<PassageCard> passage,
    Map<String, String> footnotes,
    Citation data,
    String back) {
  /**
   * A form of the citation.
   *
   * @param key names it in messages and in its own address
   * @param language of the words; empty for a format
   * @param file address of the form as a file; empty for words
   */
  public record Form(String key, String language, String text, String file) {}

  /** The forms: footnotes first. */
  public List<Form> forms() {
    List<Form> forms = new ArrayList<>();
    footnotes.forEach((tag, text) -> forms.add(new Form("footnote", tag, text, "")));
    forms.add(new Form("bibtex", "", data.bibtex(), file("bibtex")));
    forms.add(new Form("ris", "", data.ris(), file("ris")));
    forms.add(new Form("csl", "", csl(), file("csl")));
    return forms;
  }

  private String csl() {
    return Json.MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(List.of(data.csl()));
  }

  private String file(String format) {
    String base =
        passage
            .map(card -> document.ui().call().links().prefix() + "/passages/" + card.passage().id())
            .orElseGet(() -> document.ui().call().links().document(document.info().id()));
    return base + "/citation/" + format;
  }
}
