package summit.fetch;

import java.util.Locale;

/** Why a document did not come; each has a sentence in the messages. */
public enum FetchCause {
  /** 404 or 410. */
  NOT_FOUND("missing", true),
  /** 401, 403, 407 or 451. */
  FORBIDDEN("access", true),
  /** robots.txt asks programs to keep away. */
  ROBOTS("access", true),
  /** robots.txt could not be read, so the site is left alone. */
  ROBOTS_UNREADABLE("access", false),
  /** A redirect led into a private network. */
  PRIVATE_ADDRESS("access", true),
  /** An address that is not http or https, or a redirect from https to http. */
  BAD_ADDRESS("access", true),
  /** More redirects than are followed. */
  REDIRECTS("access", true),
  /** No name, no answer or no connection. */
  UNREACHABLE("access", false),
  /** No trustworthy encrypted connection. */
  INSECURE("access", false),
  /** 429, or a wait that is longer than is waited for. */
  BUSY("access", false),
  /** Any other status. */
  SERVER("access", false),
  /** Nothing came for too long. */
  STALLED("timeout", false),
  /** The connection broke off before the end. */
  TRUNCATED("malformed", false),
  /** Not a document, or not the kind that the address promises. */
  WRONG_TYPE("unsupported", true),
  /** No bytes. */
  EMPTY("empty", true),
  /** A page whose text only a browser would bring. */
  NO_TEXT("no-text", true),
  /** Over the limit of size. */
  TOO_LARGE("too-large", true),
  /** Not the file that the catalogue knows. */
  CHECKSUM("checksum", true),
  /** The disk did not take it. */
  DISK("access", false),
  /** A fault of this program. */
  INTERNAL("malformed", false);

  private final String cause;
  private final boolean lasting;

  FetchCause(String cause, boolean lasting) {
    this.cause = cause;
    this.lasting = lasting;
  }

  /** The cause in the closed list that all reports share, as in {@code missing}. */
  public String cause() {
    return cause;
  }

  /** Whether asking again soon is pointless, so that the failure is remembered. */
  boolean lasting() {
    return lasting;
  }

  /** The name in reports and message keys, as in {@code not-found}. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
