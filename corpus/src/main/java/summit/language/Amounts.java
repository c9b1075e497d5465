package summit.language;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a language names large amounts: by thousands (million, billion) or by ten thousands (만, 억),
 * in digits and words.
 */
final class Amounts {
  /** Not within a word or a number: 제26조 is an article of a law. */
  private static final String START = "(?<![\\p{L}\\p{N}.,])";

  /** Digits of a fraction beyond which an amount is not said in a larger unit. */
  private static final int FRACTION = 3;

  private final Digits digits;
  private final List<Unit> units;
  private final List<Unit> multiples;
  private final Pattern part;
  private final Pattern whole;

  /**
   * How numbers are written.
   *
   * @param group what may stand between thousands, as a regular expression
   * @param point what stands before a fraction
   * @param joint what stands between a number and a unit
   */
  private record Digits(String group, String point, String joint) {
    String pattern() {
      return "(?:\\d{1,3}(?:%s\\d{3})+|\\d+)(?:%s\\d+)?".formatted(group, Pattern.quote(point));
    }

    BigDecimal read(String number) {
      return new BigDecimal(number.replaceAll(group, "").replace(point, "."));
    }

    String written(BigDecimal number) {
      return number.toPlainString().replace(".", point) + joint;
    }
  }

  private static final Digits ENGLISH = new Digits(",", ".", " ");
  private static final Digits FRENCH = new Digits("[ \u00A0\u202F]", ",", " ");
  private static final Digits EAST_ASIAN = new Digits(",", ".", "");

  /** A word for a power of ten. */
  private record Unit(String name, BigDecimal value) {
    Unit(String name, int power) {
      this(name, BigDecimal.TEN.pow(power));
    }
  }

  /** Digits stand before a unit by themselves. */
  private static final Unit ONE = new Unit("", 0);

  /**
   * Names of amounts.
   *
   * @param unit what is found as a unit, as a regular expression
   * @param units as written, largest first
   * @param multiples what may stand before a unit, as in 8천만
   */
  private Amounts(Digits digits, String unit, List<Unit> units, List<Unit> multiples) {
    this.digits = digits;
    this.units = units;
    this.multiples = multiples;
    String any = multiples.stream().map(Unit::name).collect(joining("|"));
    String one = "(%s)[\\s-]?(%s)(%s)".formatted(digits.pattern(), any, unit);
    part = Pattern.compile(one, Pattern.CASE_INSENSITIVE);
    whole = Pattern.compile(START + one + "(?:\\s?" + one + ")*", Pattern.CASE_INSENSITIVE);
  }

  /** 조 is an article too: it is an amount where money or a smaller unit follows. */
  static Amounts korean() {
    String money = "\\s?(?:원|달러|유로|파운드|위안|엔|" + EAST_ASIAN.pattern() + "[천백십]?[억만])";
    return new Amounts(
        EAST_ASIAN,
        "조(?=" + money + ")|[억만](?!큼)",
        List.of(new Unit("조", 12), new Unit("억", 8), new Unit("만", 4)),
        List.of(ONE, new Unit("천", 3), new Unit("백", 2), new Unit("십", 1)));
  }

  static Amounts japanese() {
    return new Amounts(
        EAST_ASIAN,
        "[兆億万]",
        List.of(new Unit("兆", 12), new Unit("億", 8), new Unit("万", 4)),
        List.of(ONE, new Unit("千", 3), new Unit("百", 2), new Unit("十", 1)));
  }

  static Amounts english() {
    return new Amounts(
        ENGLISH,
        "(?:trillion|billion|million|[tbm]n)\\b",
        List.of(new Unit("trillion", 12), new Unit("billion", 9), new Unit("million", 6)),
        List.of(ONE));
  }

  static Amounts french() {
    return new Amounts(
        FRENCH,
        "(?:milliard|million)s?\\b",
        List.of(new Unit("milliards", 9), new Unit("millions", 6)),
        List.of(ONE));
  }

  /** The amounts that a text names. */
  List<Amount> in(String text) {
    List<Amount> amounts = new ArrayList<>();
    Matcher matcher = whole.matcher(text);
    while (matcher.find()) {
      Matcher parts =
          part.matcher(text).region(matcher.start(), matcher.end()).useTransparentBounds(true);
      BigDecimal sum = BigDecimal.ZERO;
      while (parts.find()) {
        BigDecimal count = digits.read(parts.group(1)).multiply(multiple(parts.group(2)));
        sum = sum.add(count.multiply(unit(parts.group(3))));
      }
      amounts.add(new Amount(sum, matcher.start(), matcher.end()));
    }
    return amounts;
  }

  private BigDecimal multiple(String read) {
    return value(multiples, multiple -> multiple.name().equals(read));
  }

  /** The unit that begins so; bn begins as billion does. */
  private BigDecimal unit(String read) {
    String lower = read.toLowerCase(Locale.ROOT);
    String start = lower.length() == 2 ? lower.substring(0, 1) : lower;
    return value(units, unit -> unit.name().startsWith(start));
  }

  private static BigDecimal value(List<Unit> units, Predicate<Unit> read) {
    return units.stream().filter(read).map(Unit::value).findFirst().orElseThrow();
  }

  /** The ways in which an amount is written; none for one below the smallest unit. */
  List<String> spelled(BigDecimal amount) {
    return units.stream()
        .filter(unit -> amount.compareTo(unit.value()) >= 0)
        .findFirst()
        .map(unit -> spelled(amount, unit))
        .orElse(List.of());
  }

  private List<String> spelled(BigDecimal amount, Unit unit) {
    List<String> spelled = new ArrayList<>();
    for (Unit multiple : multiples) {
      BigDecimal each = unit.value().multiply(multiple.value());
      BigDecimal count = amount.divide(each, MathContext.DECIMAL64).stripTrailingZeros();
      if (multiple.equals(ONE) ? count.scale() <= FRACTION : isDigit(count)) {
        spelled.add(digits.written(count) + multiple.name() + unit.name());
      }
    }
    BigDecimal[] parts = amount.divideAndRemainder(unit.value());
    if (multiples.size() > 1 && parts[1].signum() != 0) {
      spelled(parts[1])
          .forEach(rest -> spelled.add(digits.written(parts[0]) + unit.name() + " " + rest));
    }
    return spelled;
  }

  private static boolean isDigit(BigDecimal count) {
    return count.scale() <= 0 && count.signum() > 0 && count.compareTo(BigDecimal.TEN) < 0;
  }
}
