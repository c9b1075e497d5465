package summit.extract.pdf;

import java.lang.management.ManagementFactory;

/**
 * What one page may cost: 3 million operators, 200,000 glyphs, 10 seconds. Real pages stay far
 * below; a page built to exhaust us costs exactly itself. The second half of the time is processor
 * time, so that a busy machine makes no page slow.
 */
final class PageBudget {
  private static final int OPERATORS = 3_000_000;
  private static final int GLYPHS = 200_000;
  private static final long HALF_NANOS = 5_000_000_000L;
  private static final int CLOCK_EVERY = 256;

  private final long halfTime = System.nanoTime() + HALF_NANOS;
  private long processorEnd;
  private int operators;
  private int glyphs;

  void operator() {
    operators(1);
    clock(operators);
  }

  void operators(int more) {
    operators += more;
    if (operators > OPERATORS) {
      throw new Exceeded("more than " + OPERATORS + " operators");
    }
  }

  void glyph() {
    if (++glyphs > GLYPHS) {
      throw new Exceeded("more than " + GLYPHS + " glyphs");
    }
    clock(glyphs);
  }

  int glyphs() {
    return glyphs;
  }

  private void clock(int count) {
    if (count % CLOCK_EVERY == 0 && System.nanoTime() - halfTime > 0) {
      long used = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
      if (processorEnd == 0) {
        processorEnd = used + HALF_NANOS;
      } else if (used > processorEnd) {
        throw new Exceeded("more than " + 2 * HALF_NANOS / 1_000_000_000L + " seconds");
      }
    }
  }

  /** Unchecked, because PDFBox logs and forgets an IOException thrown inside a form. */
  static final class Exceeded extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Exceeded(String what) {
      super(what, null, false, false);
    }

    boolean slow() {
      return String.valueOf(getMessage()).endsWith("seconds");
    }
  }
}
