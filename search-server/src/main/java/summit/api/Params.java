package summit.api;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import summit.api.ProblemException.Fault;
import summit.language.TextNormalizer;

/**
 * Reads the parameters of a request and collects every fault, so that one answer names them all.
 * Ask for each known parameter, then call {@link #check}.
 */
public final class Params {
  private final Map<String, List<String>> values = new LinkedHashMap<>();
  private final Set<String> known = new HashSet<>();
  private final List<Fault> faults = new ArrayList<>();

  /** The parameters of a raw query string; null where the request has none. */
  public Params(@Nullable String query) {
    for (String pair : query == null ? new String[0] : query.split("&")) {
      if (!pair.isEmpty()) {
        int equals = pair.indexOf('=');
        String name = equals < 0 ? pair : pair.substring(0, equals);
        add(decoded(name, name), equals < 0 ? "" : decoded(name, pair.substring(equals + 1)));
      }
    }
  }

  /** Values given by name, as a command line has them. */
  public Params(Map<String, List<String>> given) {
    given.forEach((name, all) -> all.forEach(value -> add(name, value)));
  }

  private void add(String name, String value) {
    values.computeIfAbsent(name, n -> new ArrayList<>()).add(value);
  }

  private String decoded(String name, String raw) {
    ByteBuffer bytes = ByteBuffer.allocate(raw.length() * 3);
    try {
      for (int i = 0; i < raw.length(); i++) {
        char c = raw.charAt(i);
        if (c == '%') {
          bytes.put((byte) hex(raw, i + 1));
          i += 2;
        } else if (c < 0x80) {
          bytes.put((byte) (c == '+' ? ' ' : c));
        } else {
          int point = raw.codePointAt(i);
          bytes.put(Character.toString(point).getBytes(StandardCharsets.UTF_8));
          i += Character.charCount(point) - 1;
        }
      }
      return StandardCharsets.UTF_8.newDecoder().decode(bytes.flip()).toString();
    } catch (CharacterCodingException | NumberFormatException e) {
      fault(name, "encoding");
      return "";
    }
  }

  private static int hex(String raw, int at) {
    if (at + 2 > raw.length()) {
      throw new NumberFormatException(raw);
    }
    int value = Character.digit(raw.charAt(at), 16) * 16 + Character.digit(raw.charAt(at + 1), 16);
    if (value < 0 || Character.digit(raw.charAt(at + 1), 16) < 0) {
      throw new NumberFormatException(raw);
    }
    return value;
  }

  /** Notes a fault. */
  public void fault(String parameter, String code, Object... arguments) {
    List<Object> all = new ArrayList<>(List.of(parameter));
    all.addAll(List.of(arguments));
    faults.add(new Fault(parameter, code, all));
  }

  private Optional<String> single(String name) {
    known.add(name);
    List<String> given = values.getOrDefault(name, List.of());
    if (given.size() > 1) {
      fault(name, "repeated");
    }
    return given.stream().findFirst();
  }

  /** A text, empty where absent. */
  public String text(String name, int most) {
    String text = single(name).orElse("");
    String composed = TextNormalizer.normalize(text);
    if (composed.codePointCount(0, composed.length()) > most) {
      fault(name, "too-long", most);
    }
    return text;
  }

  /** All values of a repeatable parameter, each once; {@code hint} tells what is allowed. */
  public List<String> all(String name, Predicate<String> allowed, String hint) {
    known.add(name);
    List<String> given = values.getOrDefault(name, List.of()).stream().distinct().toList();
    for (String value : given) {
      if (value.isBlank() || value.length() > 200 || !allowed.test(value)) {
        fault(name, "unknown-value", shortened(value), hint);
      }
    }
    if (given.size() > 100) {
      fault(name, "too-many", 100);
    }
    return given;
  }

  private static String shortened(String value) {
    return value.length() <= 60 ? value : value.substring(0, 60) + "…";
  }

  /** A whole number within bounds. */
  public int number(String name, int fallback, int least, int most) {
    Optional<String> given = single(name);
    if (given.isEmpty()) {
      return fallback;
    }
    int number = given.get().matches("[0-9]{1,9}") ? Integer.parseInt(given.get()) : -1;
    if (number >= least && number <= most) {
      return number;
    }
    fault(name, "out-of-range", shortened(given.get()), least, most);
    return fallback;
  }

  /** One of an enum's constants, in lower case. */
  public <E extends Enum<E>> E choice(String name, E fallback) {
    Optional<String> given = single(name);
    if (given.isEmpty()) {
      return fallback;
    }
    List<String> names = new ArrayList<>();
    for (E constant : fallback.getDeclaringClass().getEnumConstants()) {
      names.add(constant.name().toLowerCase(Locale.ROOT));
      if (names.getLast().equals(given.get())) {
        return constant;
      }
    }
    fault(name, "unknown-value", shortened(given.get()), String.join(", ", names));
    return fallback;
  }

  /** {@code on} or {@code off}. */
  public boolean on(String name, boolean fallback) {
    Optional<String> given = single(name);
    if (given.isPresent() && !given.get().matches("on|off")) {
      fault(name, "unknown-value", shortened(given.get()), "on, off");
    }
    return given.map("on"::equals).orElse(fallback);
  }

  /** One of a set of values; empty where absent. */
  public Optional<String> oneOf(String name, List<String> allowed) {
    Optional<String> given = single(name);
    if (given.isPresent() && !allowed.contains(given.get())) {
      fault(name, "unknown-value", shortened(given.get()), String.join(", ", allowed));
      return Optional.empty();
    }
    return given;
  }

  /** An ISO date. */
  public Optional<LocalDate> date(String name) {
    Optional<String> given = single(name);
    try {
      Optional<LocalDate> date = given.map(LocalDate::parse);
      if (date.isPresent() && (date.get().getYear() < 1 || date.get().getYear() > 9999)) {
        fault(name, "bad-date", shortened(given.orElse("")));
        return Optional.empty();
      }
      return date;
    } catch (DateTimeException e) {
      fault(name, "bad-date", shortened(given.orElse("")));
      return Optional.empty();
    }
  }

  /**
   * Ends the reading.
   *
   * @throws ProblemException naming every fault, unknown parameters among them
   */
  public void check() {
    for (String name : values.keySet()) {
      if (!known.contains(name)) {
        List<String> names = known.stream().sorted().toList();
        fault(shortened(name), "unknown-parameter", String.join(", ", names));
      }
    }
    if (!faults.isEmpty()) {
      throw new ProblemException(Problem.Kind.BAD_PARAMETER, faults, faults.size());
    }
  }

  /** The decoded values by name, names in order: the same for two spellings of one request. */
  public String canonical() {
    return Json.MAPPER.writeValueAsString(new java.util.TreeMap<>(values));
  }

  /** The decoded values by name. */
  Map<String, List<String>> values() {
    return java.util.Collections.unmodifiableMap(values);
  }

  /** The decoded values of a parameter. */
  public List<String> raw(String name) {
    return List.copyOf(values.getOrDefault(name, List.of()));
  }
}
