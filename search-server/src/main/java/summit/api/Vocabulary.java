package summit.api;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import summit.catalogue.Catalogue;
import summit.catalogue.Labels;
import summit.index.IndexUnusableException;
import summit.language.Language;
import summit.query.Facet;
import summit.query.Filters;
import summit.search.DocumentList;
import summit.search.PassageSearcher;
import summit.search.SearchRequest.Sort;
import summit.search.SearchResults.FacetCount;

/** The values a filter may have: those people named, and those the index holds besides. */
public final class Vocabulary {
  private final Labels labels;
  private final LiveSearcher live;
  private final AbsentDocuments absent;
  private final AtomicReference<@Nullable Indexed> indexed = new AtomicReference<>();

  private record Indexed(String generation, Map<Facet, Set<String>> values) {}

  /** The values of the label files, of the catalogue and of an index. */
  public Vocabulary(Labels labels, Catalogue catalogue, LiveSearcher live) {
    this.labels = labels;
    this.live = live;
    this.absent = new AbsentDocuments(catalogue);
  }

  /** Whether a filter on a value makes sense, be there hits or not. */
  public boolean knows(Facet facet, String value) {
    return switch (facet) {
      case DOCUMENT -> isDocument(value);
      case YEAR -> value.matches("[0-9]{4}");
      case COUNTRY -> value.equals("EU") || iso(Locale.getISOCountries(), value);
      case LANGUAGE -> Language.of(value).isPresent() || iso(Locale.getISOLanguages(), value);
      case SUMMIT -> labels.knows("process", value) || isIndexed(facet, value);
      case TYPE, ISSUER -> labels.knows(facet.key(), value) || isIndexed(facet, value);
    };
  }

  private static boolean iso(String[] codes, String value) {
    return List.of(codes).contains(value);
  }

  /** What is allowed, in a form short enough for a message. */
  public String hint(Facet facet) {
    return switch (facet) {
      case DOCUMENT -> "document id";
      case YEAR -> "YYYY";
      case COUNTRY -> "ISO 3166 (KR, GB, …), EU";
      case LANGUAGE ->
          java.util.Arrays.stream(Language.values())
              .map(Language::tag)
              .collect(Collectors.joining(", "));
      case SUMMIT -> String.join(", ", labels.values("process"));
      case TYPE -> String.join(", ", labels.values("type"));
      case ISSUER -> "/api/v1/documents: facets.issuer";
    };
  }

  private boolean isIndexed(Facet facet, String value) {
    try {
      return values(live.get()).getOrDefault(facet, Set.of()).contains(value);
    } catch (IOException e) {
      return unknowable(e);
    }
  }

  /** Whether an id is, was or ought to be a document here. */
  private boolean isDocument(String id) {
    try {
      PassageSearcher searcher = live.get();
      return searcher.document(id).isPresent() || absent.names(searcher.manifest(), id);
    } catch (IOException e) {
      return unknowable(e);
    }
  }

  /** Without an index no value can be refused; the request then ends for want of one. */
  private static boolean unknowable(IOException e) {
    return e instanceof IndexUnusableException;
  }

  private Map<Facet, Set<String>> values(PassageSearcher searcher) throws IOException {
    Indexed known = indexed.get();
    String generation = searcher.manifest().generation();
    if (known == null || !known.generation().equals(generation)) {
      DocumentList all = searcher.documents(Filters.NONE, Sort.TITLE, 1, 1);
      known = new Indexed(all.index().generation(), values(all.facets()));
      indexed.set(known);
    }
    return known.values();
  }

  private static Map<Facet, Set<String>> values(Map<Facet, List<FacetCount>> facets) {
    return facets.entrySet().stream()
        .collect(
            Collectors.toMap(
                Map.Entry::getKey,
                entry ->
                    entry.getValue().stream()
                        .map(FacetCount::value)
                        .collect(Collectors.toUnmodifiableSet())));
  }
}
