package summit.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * What went wrong with a request, as RFC 9457 has it.
 *
 * @param type names the kind of problem; it is no address
 * @param title the kind in words
 * @param status the HTTP status
 * @param detail this case in words
 * @param instance path of the request, or the incident
 * @param errors the faulty parameters; empty where none is
 */
public record Problem(
    String type,
    String title,
    int status,
    String detail,
    String instance,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<FieldError> errors) {
  /** The media type of a problem. */
  public static final String MEDIA_TYPE = "application/problem+json";

  public Problem {
    errors = List.copyOf(errors);
  }

  /** A parameter that can not be taken as it is. */
  public record FieldError(String parameter, String code, String message) {}

  /** The kinds of problems; their words are in the message files. */
  public enum Kind {
    BAD_PARAMETER(400),
    BAD_REQUEST(400),
    BAD_KEY(401),
    NOT_FOUND(404),
    PASSAGE_CHANGED(404),
    NO_FILE(404),
    METHOD(405),
    WITHDRAWN(410),
    TOO_LARGE(413),
    URI_TOO_LONG(414),
    RANGE(416),
    RATE(429),
    HEADERS_TOO_LARGE(431),
    INTERNAL(500),
    NOT_IMPLEMENTED(501),
    NO_INDEX(503);

    private final int status;

    Kind(int status) {
      this.status = status;
    }

    /** The HTTP status. */
    public int status() {
      return status;
    }

    /** As in {@code bad-parameter}. */
    public String slug() {
      return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    /** The kind that stands for a bare HTTP status. */
    public static Kind of(int status) {
      for (Kind kind : values()) {
        if (kind.status == status && kind != BAD_PARAMETER && kind != PASSAGE_CHANGED) {
          return kind;
        }
      }
      return status < 500 ? BAD_REQUEST : INTERNAL;
    }
  }
}
