package summit.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
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

  /** Below this the order of adding up makes the difference. */
  private static final double EVEN = 1e-9;

  private static final String CUT = "…";

  /** What ends a sentence where white space follows, and what may stand between. */
  private static final String NARROW_ENDS = ".!?";

  private static final String CLOSING = "'\"”’)]";

  /** What ends a sentence whatever follows. */
  private static final String WIDE_ENDS = "。！？\n";

  private Snippets() {}

  /** The best window of a passage, its matches marked; a cut end shows an ellipsis. */
  static Snippet of(Passage passage, List<Mark> marks) {
    String text = passage.text();
    Span window = window(text, marks);
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

  private static Span window(String text, List<Mark> marks) {
    if (text.length() <= LENGTH) {
      return new Span(0, text.length());
    }
    Span best = from(text, 0);
    if (marks.isEmpty()) {
      return best;
    }
    double most = worth(best, marks);
    NavigableSet<Integer> sentences = sentences(text);
    for (int start : starts(text, sentences, marks)) {
      Span window = from(text, start);
      double worth = worth(window, marks);
      if (worth > most + EVEN) {
        best = window;
        most = worth;
      }
    }
    return best.end() < text.length() ? best : lengthened(best, sentences);
  }

  /** A window at the end of a text is filled with the whole sentences before it. */
  private static Span lengthened(Span window, NavigableSet<Integer> sentences) {
    Integer earlier = sentences.ceiling(window.end() - LENGTH);
    return earlier == null || earlier > window.start() ? window : new Span(earlier, window.end());
  }

  /** Where a window may begin: at the sentence of a match, or shortly before the match. */
  private static Set<Integer> starts(
      String text, NavigableSet<Integer> sentences, List<Mark> marks) {
    Set<Integer> starts = new TreeSet<>();
    for (Mark mark : marks) {
      int at = mark.span().start();
      Integer sentence = sentences.floor(at);
      boolean near = sentence != null && at - sentence < LENGTH / 2;
      starts.add(near ? sentence : wordStart(text, at - LEAD));
    }
    return starts;
  }

  private static NavigableSet<Integer> sentences(String text) {
    NavigableSet<Integer> starts = new TreeSet<>(Set.of(0));
    int at = 0;
    while (at < text.length()) {
      int end = sentenceEnd(text, at);
      if (end == at) {
        at++;
      } else {
        at = skip(text, end, Character::isWhitespace);
        starts.add(at);
      }
    }
    return starts;
  }

  /** Behind what ends a sentence here; here where nothing does, as within a number or a name. */
  private static int sentenceEnd(String text, int at) {
    char c = text.charAt(at);
    if (WIDE_ENDS.indexOf(c) >= 0) {
      return at + 1;
    }
    if (NARROW_ENDS.indexOf(c) < 0) {
      return at;
    }
    int closed = skip(text, at + 1, next -> CLOSING.indexOf(next) >= 0);
    return closed < text.length() && Character.isWhitespace(text.charAt(closed)) ? closed : at;
  }

  private static int skip(String text, int from, IntPredicate skipped) {
    int at = from;
    while (at < text.length() && skipped.test(text.charAt(at))) {
      at++;
    }
    return at;
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
