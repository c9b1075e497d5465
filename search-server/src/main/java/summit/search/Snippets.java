package summit.search;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.search.Query;
import summit.passage.Passage;
import summit.passage.Span;
import summit.search.Hit.Snippet;

/** Cuts the part out of a passage that shows best why it was found. */
final class Snippets {
  private static final int LENGTH = 220;

  /** How far a window moves to begin or end between words. */
  private static final int SNAP = 30;

  /** Text before the first match that a window keeps where its sentence began too far before. */
  private static final int LEAD = 60;

  private static final String CUT = "…";

  private Snippets() {}

  /** The best window of a passage, its matches marked; a cut end shows an ellipsis. */
  static Snippet of(Passage passage, List<Mark> marks) {
    String text = passage.text();
    Span window = window(text, Locale.forLanguageTag(passage.language()), marks);
    String before = window.start() == 0 ? "" : CUT;
    String after = window.end() == text.length() ? "" : CUT;
    int shift = before.length() - window.start();
    List<Span> highlights = new ArrayList<>();
    for (Span span : Mark.spans(marks)) {
      if (span.overlaps(window)) {
        int start = Math.max(span.start(), window.start());
        int end = Math.min(span.end(), window.end());
        highlights.add(new Span(start + shift, end + shift));
      }
    }
    String cut = text.substring(window.start(), window.end());
    return new Snippet(before + oneLine(cut) + after, List.copyOf(highlights));
  }

  /** White space of any kind as a space, one for one, so that offsets hold. */
  private static String oneLine(String text) {
    StringBuilder line = new StringBuilder(text);
    for (int i = 0; i < line.length(); i++) {
      if (Character.isWhitespace(line.charAt(i))) {
        line.setCharAt(i, ' ');
      }
    }
    return line.toString();
  }

  private static Span window(String text, Locale locale, List<Mark> marks) {
    if (text.length() <= LENGTH) {
      return new Span(0, text.length());
    }
    Span best = from(text, 0);
    double most = worth(best, marks);
    for (int start : starts(text, locale, marks)) {
      Span window = from(text, start);
      double worth = worth(window, marks);
      if (worth > most) {
        best = window;
        most = worth;
      }
    }
    return best;
  }

  /** Where a window may begin: at the sentence of a match, or shortly before the match. */
  private static Set<Integer> starts(String text, Locale locale, List<Mark> marks) {
    BreakIterator sentences = BreakIterator.getSentenceInstance(locale);
    sentences.setText(text);
    Set<Integer> starts = new TreeSet<>();
    for (Mark mark : marks) {
      int at = mark.span().start();
      int sentence = at == 0 ? 0 : sentences.preceding(at + 1 > text.length() ? at : at + 1);
      starts.add(at - sentence < LENGTH / 2 ? sentence : wordStart(text, at - LEAD));
    }
    return starts;
  }

  private static Span from(String text, int start) {
    int end = Math.min(text.length(), start + LENGTH);
    if (end < text.length()) {
      int space = end;
      while (space > end - SNAP && !Character.isWhitespace(text.charAt(space))) {
        space--;
      }
      end = space > end - SNAP ? space : whole(text, end);
    }
    return new Span(start, end);
  }

  private static int wordStart(String text, int from) {
    for (int at = from; at < from + SNAP; at++) {
      if (Character.isWhitespace(text.charAt(at - 1))) {
        return at;
      }
    }
    return whole(text, from);
  }

  /** Not between the halves of a character. */
  private static int whole(String text, int at) {
    return Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
  }

  /** Different words tell more than one word many times. */
  private static double worth(Span window, List<Mark> marks) {
    Map<Query, Double> words = new HashMap<>();
    double repeats = 0;
    for (Mark mark : marks) {
      if (mark.span().start() >= window.start() && mark.span().end() <= window.end()) {
        repeats += words.put(mark.query(), mark.weight()) == null ? 0 : mark.weight() / 20;
      }
    }
    return repeats + words.values().stream().mapToDouble(Double::doubleValue).sum();
  }
}
