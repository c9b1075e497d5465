package summit.extract.pdf;

/**
 * What one page may cost: 3 million operators, 200,000 glyphs, 10 seconds. Real pages stay far
 * below; a page built to exhaust us costs exactly itself.
 */
final class PageBudget {
  private static final int OPERATORS = 3_000_000;
  private static final int GLYPHS = 200_000;
  private static final long NANOS = 10_000_000_000L;
  private static final int CLOCK_EVERY = 256;

  private final long end = System.nanoTime() + NANOS;
  private int operators;
  private int glyphs;

  void operator() {
    if (++operators > OPERATORS) {
      throw new Exceeded("more than " + OPERATORS + " operators");
    }
    clock(operators);
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
    if (count % CLOCK_EVERY == 0 && System.nanoTime() - end > 0) {
      throw new Exceeded("more than " + NANOS / 1_000_000_000L + " seconds");
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
