package summit.extract.pdf;

import org.apache.pdfbox.cos.COSFloat;
import org.jspecify.annotations.Nullable;

/** Decimals to floats by one division of doubles, where that rounds as {@link Float} does. */
final class Decimal {
  private static final int DIGITS = 15; // what a double holds of any decimal
  private static final long DROPPED = (1L << 29) - 1; // bits that a float has not
  private static final long HALFWAY = 1L << 28;
  private static final double[] POWERS = powers();

  private Decimal() {}

  /**
   * The float next to a decimal; null where it has too many digits, or where its double lies
   * halfway between two floats, so that what the double lost would decide.
   *
   * @param value all digits as one number
   * @param digits how many they are
   * @param decimals how many of them stand after the point
   */
  static @Nullable COSFloat of(long value, int digits, int decimals) {
    if (digits > DIGITS) {
      return null;
    }
    double quotient = value / POWERS[decimals];
    boolean halfway = (Double.doubleToRawLongBits(quotient) & DROPPED) == HALFWAY;
    return halfway ? null : new COSFloat((float) quotient);
  }

  private static double[] powers() {
    double[] powers = new double[DIGITS + 1];
    powers[0] = 1;
    for (int i = 1; i < powers.length; i++) {
      powers[i] = powers[i - 1] * 10; // exact up to the 22nd
    }
    return powers;
  }
}
