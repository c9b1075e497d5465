package summit.server;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;

/** Who really asks: the peer, or whom a trusted proxy names. */
public final class ClientAddress {
  private final List<Cidr> trusted;

  /** Believes X-Forwarded-For only from these. */
  public ClientAddress(List<Cidr> trusted) {
    this.trusted = List.copyOf(trusted);
  }

  /** The address: the last of the chain that is no trusted proxy. */
  public String of(HttpServletRequest request) {
    String client = bare(request.getRemoteAddr());
    List<String> chain = forwarded(request);
    for (int i = chain.size() - 1; i >= 0 && trusts(client); i--) {
      String before = bare(chain.get(i));
      try {
        Cidr.bytes(before);
      } catch (IllegalArgumentException e) {
        return client;
      }
      client = before;
    }
    return client;
  }

  /** What a limit is kept for: the address, or the network of an IPv6 host, who owns all of it. */
  public String key(HttpServletRequest request) {
    String client = of(request);
    byte[] bytes = Cidr.bytes(client);
    if (bytes.length == 4) {
      return client;
    }
    StringBuilder network = new StringBuilder();
    for (int i = 0; i < 8; i++) {
      network.append(String.format(java.util.Locale.ROOT, "%02x", bytes[i]));
    }
    return network.append("/64").toString();
  }

  private boolean trusts(String address) {
    return trusted.stream().anyMatch(block -> block.contains(address));
  }

  private static List<String> forwarded(HttpServletRequest request) {
    List<String> chain = new ArrayList<>();
    Enumeration<String> headers = request.getHeaders("X-Forwarded-For");
    for (String header : headers == null ? List.<String>of() : Collections.list(headers)) {
      for (String hop : header.split(",", -1)) {
        chain.add(hop.strip());
      }
    }
    return chain;
  }

  private static String bare(String address) {
    if (address.startsWith("[")) {
      int end = address.indexOf(']');
      return end < 0 ? address : address.substring(1, end);
    }
    // a proxy may add the port to an IPv4 address
    return address.matches("[0-9.]+:[0-9]+") ? address.substring(0, address.indexOf(':')) : address;
  }
}
