package summit.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.search.Query;
import summit.passage.Span;

/**
 * A match in a passage's text.
 *
 * @param query the part of the query that it matches
 * @param weight how much the match tells: rare words more than common ones
 */
record Mark(Span span, Query query, double weight) {
  /** The ranges of marks, in order; those that touch or overlap become one. */
  static List<Span> spans(List<Mark> marks) {
    return merged(marks.stream().map(Mark::span).toList());
  }

  /** Ranges in order; those that touch or overlap become one. */
  static List<Span> merged(List<Span> spans) {
    List<Span> merged = new ArrayList<>();
    for (Span span : spans.stream().sorted(Comparator.naturalOrder()).toList()) {
      Span last = merged.isEmpty() ? null : merged.getLast();
      if (last != null && span.start() <= last.end()) {
        merged.set(merged.size() - 1, new Span(last.start(), Math.max(last.end(), span.end())));
      } else {
        merged.add(span);
      }
    }
    return merged;
  }
}
