package summit.fetch;

import java.net.URI;
import java.util.Map;

/** Follows at most five redirects, each checked before it is asked. */
final class Redirects {
  private static final int LIMIT = 5;

  private final Web web;
  private final AddressRule addresses;

  Redirects(Web web, AddressRule addresses) {
    this.web = web;
    this.addresses = addresses;
  }

  /** Looks at every address before it is asked. */
  @FunctionalInterface
  interface Gate {
    void pass(URI url) throws FetchException;
  }

  /**
   * The answer at the end of the redirects.
   *
   * @throws FetchException if there is none, or an address on the way is not allowed
   */
  Answer open(URI origin, Map<String, String> headers, Gate gate) throws FetchException {
    AddressRule.checkForm(origin);
    URI at = origin;
    for (int hop = 0; hop <= LIMIT; hop++) {
      gate.pass(at);
      Answer answer = web.get(at, headers);
      if (!answer.redirects()) {
        return answer;
      }
      answer.close();
      URI to = target(at, answer.header("Location"));
      addresses.check(origin, at, to);
      at = to;
    }
    throw FetchException.lasting(FetchCause.REDIRECTS, String.valueOf(LIMIT));
  }

  private static URI target(URI from, String location) throws FetchException {
    try {
      if (location.isEmpty()) {
        throw FetchException.lasting(FetchCause.BAD_ADDRESS, from.toString());
      }
      // many sites send spaces as they are
      return from.resolve(location.replace(" ", "%20"));
    } catch (IllegalArgumentException e) {
      throw FetchException.lasting(FetchCause.BAD_ADDRESS, location);
    }
  }
}
