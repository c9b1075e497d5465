package summit.web;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import summit.api.Call;
import summit.api.Labelling;
import summit.api.Links;
import summit.api.Messages;
import summit.api.portal.StructuredData;
import summit.catalogue.Labels;
import summit.language.Language;
import summit.query.Facet;

/**
 * What every template needs: words in the reader's language, and addresses that keep it.
 *
 * @param words the pages' own messages
 * @param spoken the languages that pages are written in
 * @param labels of facet values
 */
public record Ui(Call call, Messages words, Assets assets, Set<Language> spoken, Labels labels) {
  private static final Pattern BEYOND_ASCII = Pattern.compile("(%[89A-F][0-9A-F])+");

  /** A message. */
  public String text(String key, Object... arguments) {
    return words.text(key, arguments);
  }

  /** The reader's language. */
  public Language language() {
    return words.language();
  }

  /** Its tag, for {@code lang}. */
  public String tag() {
    return language().tag();
  }

  /** The language that the address itself asks for; a page without it follows the browser. */
  public Optional<String> asked() {
    return call.params().raw("hl").stream().filter(tag()::equals).findFirst();
  }

  /** An address of this site that keeps the reader's choice of language. */
  public String href(String path) {
    return keeping(call.links().prefix() + path);
  }

  /** An address that has the site's prefix already, with the reader's choice of language. */
  public String keeping(String address) {
    return readable(located(address));
  }

  /** The same for a header, which must be ASCII. */
  String located(String address) {
    return asked().map(tag -> with(address, "hl", tag)).orElse(address);
  }

  /** Letters beyond ASCII as they are: a page links to a search a hundred times. */
  private static String readable(String address) {
    return BEYOND_ASCII
        .matcher(address)
        .replaceAll(
            letters ->
                Matcher.quoteReplacement(
                    URLDecoder.decode(letters.group(), StandardCharsets.UTF_8)));
  }

  /** An address with one more parameter. */
  static String with(String address, String name, String value) {
    int hash = address.indexOf('#');
    String path = hash < 0 ? address : address.substring(0, hash);
    String fragment = hash < 0 ? "" : address.substring(hash);
    return path
        + (path.indexOf('?') < 0 ? "?" : "&")
        + name
        + "="
        + Links.encoded(value)
        + fragment;
  }

  /** A static file. */
  public String asset(String name) {
    return call.links().prefix() + assets.path(name);
  }

  /** A facet's value in words. */
  public String label(Facet facet, String value) {
    return label(facet, value, language());
  }

  /** A facet's value in the words of a language. */
  String label(Facet facet, String value, Language in) {
    return new Labelling(labels, in).label(facet, value);
  }

  /** A language's name in the reader's language. */
  public String languageName(String tag) {
    return label(Facet.LANGUAGE, tag);
  }

  /** What speakers of a language call it. */
  public static String ownName(String tag) {
    Locale locale = Locale.forLanguageTag(tag);
    return locale.getDisplayLanguage(locale);
  }

  /** A date as a reader writes it; as it stands where it is none. */
  public String date(String iso) {
    try {
      return LocalDate.parse(iso)
          .format(
              DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(language().locale()));
    } catch (DateTimeException e) {
      return iso;
    }
  }

  /** A link that shows this page in a language. */
  public record Switch(String tag, String name, String url, boolean current) {}

  /** The languages that pages are written in. */
  public List<Switch> switches() {
    List<Switch> switches = new ArrayList<>();
    for (Language other : spoken) {
      String url = with(here(), "hl", other.tag());
      switches.add(new Switch(other.tag(), other.ownName(), url, other == language()));
    }
    return switches;
  }

  /** This page's address without a choice of language. */
  public String here() {
    String query = call.http().queryString();
    String kept =
        query == null
            ? ""
            : Arrays.stream(query.split("&"))
                .filter(pair -> !pair.startsWith("hl="))
                .collect(Collectors.joining("&"));
    String path = call.links().prefix() + call.http().path();
    return kept.isEmpty() ? path : path + "?" + kept;
  }

  /** What the site is in the words of schema.org, as JSON that may stand in a script element. */
  public String structured() {
    return StructuredData.site(call.links(), text("site.name"));
  }
}
