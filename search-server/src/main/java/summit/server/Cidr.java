package summit.server;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** A block of addresses, as in {@code 10.0.0.0/8} or {@code ::1}. */
public record Cidr(String text, int bits) {
  /**
   * Reads a block; an address without length is a block of one.
   *
   * @throws IllegalArgumentException if it is none
   */
  public static Cidr of(String text) {
    int slash = text.indexOf('/');
    String address = slash < 0 ? text : text.substring(0, slash);
    int all = bytes(address).length * 8;
    int bits = slash < 0 ? all : Integer.parseInt(text.substring(slash + 1));
    if (bits < 0 || bits > all) {
      throw new IllegalArgumentException(text + " is no block of addresses");
    }
    return new Cidr(address, bits);
  }

  /** Whether a literal address lies in the block. */
  public boolean contains(String address) {
    byte[] ours = bytes(text);
    byte[] theirs;
    try {
      theirs = bytes(address);
    } catch (IllegalArgumentException e) {
      return false;
    }
    if (ours.length != theirs.length) {
      return false;
    }
    for (int bit = 0; bit < bits; bit++) {
      int mask = 0x80 >> (bit % 8);
      if ((ours[bit / 8] & mask) != (theirs[bit / 8] & mask)) {
        return false;
      }
    }
    return true;
  }

  /** The bytes of a literal address; a name is refused, so that nothing is looked up. */
  static byte[] bytes(String literal) {
    if (!literal.matches("[0-9.]{7,15}|[0-9a-fA-F:.%]*:[0-9a-zA-Z:.%]*")) {
      throw new IllegalArgumentException("'" + literal + "' is no IP address");
    }
    try {
      return InetAddress.getByName(literal).getAddress();
    } catch (UnknownHostException e) {
      throw new IllegalArgumentException("'" + literal + "' is no IP address", e);
    }
  }
}
