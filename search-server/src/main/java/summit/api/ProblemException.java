package summit.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Ends a request with a problem; the words come later, in the reader's language. */
public final class ProblemException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final Problem.Kind kind;
  private final transient Object[] arguments;
  private final transient List<Fault> faults;
  private final transient Map<String, String> headers = new LinkedHashMap<>();

  /** A fault of a parameter, its message still to be worded. */
  public record Fault(String parameter, String code, List<Object> arguments) {}

  /** A problem; {@code arguments} fill the places of its message. */
  public ProblemException(Problem.Kind kind, Object... arguments) {
    this(kind, List.of(), arguments);
  }

  /** A problem with parameters. */
  public ProblemException(Problem.Kind kind, List<Fault> faults, Object... arguments) {
    super(kind.slug(), null, false, false);
    this.kind = kind;
    this.arguments = arguments.clone();
    this.faults = List.copyOf(faults);
  }

  /** The same problem with a header in its answer. */
  public ProblemException header(String name, String value) {
    headers.put(name, value);
    return this;
  }

  /** What kind it is. */
  public Problem.Kind kind() {
    return kind;
  }

  /** The headers of the answer. */
  public Map<String, String> headers() {
    return Map.copyOf(headers);
  }

  /** The problem in words. */
  public Problem in(Messages words, String instance) {
    List<Problem.FieldError> errors =
        faults.stream()
            .map(
                fault ->
                    new Problem.FieldError(
                        fault.parameter(),
                        fault.code(),
                        words.text("fault." + fault.code(), fault.arguments().toArray())))
            .toList();
    return new Problem(
        "urn:summit-search:problem:" + kind.slug(),
        words.text("problem." + kind.slug()),
        kind.status(),
        words.text("problem." + kind.slug() + ".detail", arguments),
        instance,
        errors);
  }
}
