package summit.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import summit.api.Links;
import summit.query.Facet;
import summit.query.Filters;
import summit.search.SearchRequest;
import summit.search.SearchRequest.Group;
import summit.search.SearchRequest.Sort;

/**
 * The address of a search: the whole state of the page, and the addresses one step away. Every step
 * but turning the page leads to the first page.
 */
public record SearchAddress(Ui ui, SearchRequest request) {
  /** A parameter and its value. */
  public record Pair(String name, String value) {}

  /** This search's own address. */
  public String url() {
    return at("/search");
  }

  /** The same search on another path that takes its parameters. */
  public String at(String path) {
    List<Pair> pairs = pairs();
    String query =
        pairs.stream()
            .map(pair -> pair.name() + "=" + Links.encoded(pair.value()))
            .collect(Collectors.joining("&"));
    return ui.href(query.isEmpty() ? path : path + "?" + query);
  }

  /** What was typed, for a heading that sets quotation marks itself. */
  public String said() {
    return said(request.text());
  }

  static String said(String text) {
    return text.strip().replaceFirst("^\"([^\"]+)\"$", "$1");
  }

  /** What differs from the usual, in a fixed order. */
  public List<Pair> pairs() {
    List<Pair> pairs = new ArrayList<>();
    if (!request.text().isEmpty()) {
      pairs.add(new Pair("q", request.text()));
    }
    for (Facet facet : Facet.values()) {
      request.filters().of(facet).forEach(value -> pairs.add(new Pair(facet.parameter(), value)));
    }
    request.filters().from().ifPresent(day -> pairs.add(new Pair("from", day.toString())));
    request.filters().to().ifPresent(day -> pairs.add(new Pair("to", day.toString())));
    if (!request.cross()) {
      pairs.add(new Pair("cross", "off"));
    }
    request.without().stream().sorted().forEach(id -> pairs.add(new Pair("without", id)));
    if (request.group() != Group.DOCUMENT) {
      pairs.add(new Pair("group", lower(request.group())));
    }
    if (request.sort() != Sort.RELEVANCE) {
      pairs.add(new Pair("sort", lower(request.sort())));
    }
    if (request.page() > 1) {
      pairs.add(new Pair("page", String.valueOf(request.page())));
    }
    if (request.size() != SearchPage.SIZE) {
      pairs.add(new Pair("size", String.valueOf(request.size())));
    }
    return pairs;
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  /** What a form must send along with the fields it shows itself; language choice included. */
  public List<Pair> hidden(String... shown) {
    Set<String> left = new HashSet<>(Set.of(shown));
    left.add("page");
    List<Pair> pairs = new ArrayList<>(pairs());
    pairs.removeIf(pair -> left.contains(pair.name()));
    ui.asked().ifPresent(tag -> pairs.add(new Pair("hl", tag)));
    return pairs;
  }

  /** Other words, nothing else changed. */
  public SearchAddress text(String text) {
    return changed(text, request.filters(), request.cross(), request.without());
  }

  /** With a value chosen that was not, or the other way round. */
  public SearchAddress toggled(Facet facet, String value) {
    List<String> values = new ArrayList<>(request.filters().of(facet));
    if (!values.remove(value)) {
      values.add(value);
    }
    Map<Facet, List<String>> chosen = new EnumMap<>(Facet.class);
    chosen.putAll(request.filters().values());
    chosen.put(facet, values);
    return filtered(new Filters(chosen, request.filters().from(), request.filters().to()));
  }

  /** With one value of a facet and no other. */
  public SearchAddress only(Facet facet, String value) {
    Filters rest = request.filters().without(facet);
    Map<Facet, List<String>> chosen = new EnumMap<>(Facet.class);
    chosen.putAll(rest.values());
    chosen.put(facet, List.of(value));
    return filtered(new Filters(chosen, rest.from(), rest.to()));
  }

  /** Without any bound on dates. */
  public SearchAddress anyDate() {
    return filtered(new Filters(request.filters().values(), Optional.empty(), Optional.empty()));
  }

  /** Between two dates. */
  public SearchAddress between(Optional<LocalDate> from, Optional<LocalDate> to) {
    return filtered(new Filters(request.filters().values(), from, to));
  }

  /** Without any filter. */
  public SearchAddress unfiltered() {
    return filtered(Filters.NONE);
  }

  /** With other filters. */
  public SearchAddress filtered(Filters filters) {
    return changed(request.text(), filters, request.cross(), request.without());
  }

  /** Without an expansion. */
  public SearchAddress without(String expansion) {
    Set<String> without = new HashSet<>(request.without());
    without.add(expansion);
    return changed(request.text(), request.filters(), request.cross(), without);
  }

  /** With all expansions again, or with the words as typed alone. */
  public SearchAddress cross(boolean cross) {
    return changed(request.text(), request.filters(), cross, Set.of());
  }

  /** In another order. */
  public SearchAddress sorted(Sort sort) {
    return with(request.group(), sort, 1);
  }

  /** In documents or in passages. */
  public SearchAddress grouped(Group group) {
    return with(group, request.sort(), 1);
  }

  /** Another page. */
  public SearchAddress page(int page) {
    return with(request.group(), request.sort(), page);
  }

  private SearchAddress changed(String text, Filters filters, boolean cross, Set<String> without) {
    return new SearchAddress(
        ui,
        new SearchRequest(
            text, filters, cross, without, request.group(), request.sort(), 1, request.size()));
  }

  private SearchAddress with(Group group, Sort sort, int page) {
    return new SearchAddress(
        ui,
        new SearchRequest(
            request.text(),
            request.filters(),
            request.cross(),
            request.without(),
            group,
            sort,
            page,
            request.size()));
  }
}
