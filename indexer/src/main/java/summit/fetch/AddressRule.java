package summit.fetch;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;
import java.util.function.Function;

/**
 * Where a redirect may lead: to http and https, never from https back to http, and never into a
 * private network. The machine itself is allowed only where the catalogue's own address was on it.
 *
 * <p>The client resolves the name again when it connects; the runtime's cache of names (30 s) makes
 * that the same answer.
 *
 * @param resolver the addresses of a name; none where it has none
 */
record AddressRule(Function<String, List<InetAddress>> resolver) {

  /** The rule with the names of this machine. */
  static AddressRule system() {
    return new AddressRule(AddressRule::resolve);
  }

  private static List<InetAddress> resolve(String host) {
    try {
      return List.of(InetAddress.getAllByName(host));
    } catch (UnknownHostException e) {
      return List.of();
    }
  }

  /**
   * Checks an address that a person wrote.
   *
   * @throws FetchException if it is not http or https, or names no host
   */
  static void checkForm(URI url) throws FetchException {
    String scheme = url.getScheme();
    boolean web = "http".equalsIgnoreCase(scheme) || "https".equalsIgnoreCase(scheme);
    if (!web || Hosts.name(url).isEmpty() || url.getUserInfo() != null) {
      throw FetchException.lasting(FetchCause.BAD_ADDRESS, url.toString());
    }
  }

  /**
   * Checks a redirect.
   *
   * @param origin the catalogue's address
   * @param from the address that redirects
   * @param to where it leads
   * @throws FetchException if that is not allowed
   */
  void check(URI origin, URI from, URI to) throws FetchException {
    checkForm(to);
    if ("https".equalsIgnoreCase(from.getScheme()) && "http".equalsIgnoreCase(to.getScheme())) {
      throw FetchException.lasting(FetchCause.BAD_ADDRESS, to.toString());
    }
    List<InetAddress> targets = resolver.apply(bare(to));
    boolean home = resolver.apply(bare(origin)).stream().anyMatch(InetAddress::isLoopbackAddress);
    for (InetAddress target : targets) {
      if (!(home && target.isLoopbackAddress()) && !isPublic(target)) {
        throw FetchException.lasting(FetchCause.PRIVATE_ADDRESS, to.toString());
      }
    }
  }

  private static String bare(URI url) {
    return Hosts.name(url).replaceAll("^\\[|\\]$", "");
  }

  /** Whether an address lies in the open internet. */
  static boolean isPublic(InetAddress address) {
    if (address.isAnyLocalAddress()
        || address.isLoopbackAddress()
        || address.isLinkLocalAddress()
        || address.isSiteLocalAddress()
        || address.isMulticastAddress()) {
      return false;
    }
    byte[] bytes = address.getAddress();
    return address instanceof Inet4Address ? isPublicV4(bytes) : isPublicV6(bytes);
  }

  private static boolean isPublicV4(byte[] bytes) {
    int first = bytes[0] & 0xff;
    int second = bytes[1] & 0xff;
    boolean carrier = first == 100 && second >= 64 && second < 128;
    boolean protocol = first == 192 && second == 0 && bytes[2] == 0;
    boolean benchmark = first == 198 && (second == 18 || second == 19);
    return first != 0 && first < 240 && !carrier && !protocol && !benchmark;
  }

  private static boolean isPublicV6(byte[] bytes) {
    int first = bytes[0] & 0xff;
    int second = bytes[1] & 0xff;
    // only 2000::/3 is given out; 2002::/16 (6to4) carries any IPv4 address inside
    return first >> 5 == 1 && !(first == 0x20 && second == 0x02);
  }
}
