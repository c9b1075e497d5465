package summit.fetch;

import java.util.Locale;

/** Why a site was not asked. */
public enum SkipReason {
  /** It was asked a short while ago. */
  RECENT,
  /** The catalogue names no address of a file. */
  NO_ADDRESS,
  /** A person put a file of this name into the folder; it is left alone. */
  BY_HAND,
  /** A dry run. */
  PLANNED,
  /** No site can be reached. */
  OFFLINE;

  /** The name in reports and message keys, as in {@code no-address}. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
