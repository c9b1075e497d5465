package summit.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FetchRedirectTest extends FetchFixture {
  @Test
  void followsRedirects() throws IOException {
    site.status("/a", 301, "Location", "/b c");
    site.status("/b c", 307, "Location", site.url("/c.pdf"));
    site.put("/c.pdf", "application/pdf", TestSite.PDF);
    assertThat(fetch(site.version("work", "/a"))).isInstanceOf(FetchOutcome.Fetched.class);
  }

  @Test
  void followsNoMoreThanFive() throws IOException {
    site.status("/loop", 302, "Location", "/loop");
    assertThat(fails(site.version("work", "/loop")).cause()).isEqualTo(FetchCause.REDIRECTS);
    assertThat(site.requests("/loop")).hasSize(6);
  }

  @Test
  void asksRobotsBeforeFollowing() throws IOException {
    site.put("/robots.txt", "text/plain", TestSite.bytes("User-agent: *\nDisallow: /hidden"));
    site.status("/a", 302, "Location", "/hidden.pdf");
    assertThat(fails(site.version("work", "/a")).cause()).isEqualTo(FetchCause.ROBOTS);
    assertThat(site.requests("/hidden.pdf")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://10.0.0.1/",
        "http://192.168.1.1/",
        "http://172.16.0.1/",
        "http://169.254.169.254/latest/meta-data/",
        "http://100.64.0.1/",
        "http://0.0.0.0/",
        "http://[fd00::1]/",
        "http://[fe80::1]/",
        "http://[::ffff:10.0.0.1]/",
        "http://[64:ff9b::a00:1]/"
      })
  void isNotLedIntoAPrivateNetwork(String target) throws IOException {
    site.status("/a", 302, "Location", target);
    FetchOutcome.Failed failed = fails(site.version("work", "/a"));
    assertThat(failed.cause()).isEqualTo(FetchCause.PRIVATE_ADDRESS);
    assertThat(failed.detail()).isEqualTo(target);
  }

  @ParameterizedTest
  @ValueSource(strings = {"file:///etc/passwd", "ftp://127.0.0.1/", "http://u:p@127.0.0.1/", ""})
  void followsOnlyToTheWeb(String target) throws IOException {
    site.status("/a", 302, "Location", target);
    assertThat(fails(site.version("work", "/a")).cause()).isEqualTo(FetchCause.BAD_ADDRESS);
  }

  @Test
  void trustsNoSiteThatCannotEncrypt() throws IOException {
    try (ServerSocket plain = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
      Thread.ofVirtual().start(() -> answerInPlain(plain));
      String url = "https://127.0.0.1:" + plain.getLocalPort() + "/a.pdf";
      assertThat(fails(TestSite.version("work", url, List.of())).cause())
          .isEqualTo(FetchCause.INSECURE);
    }
  }

  private static void answerInPlain(ServerSocket server) {
    while (!server.isClosed()) {
      try (Socket socket = server.accept()) {
        socket.getOutputStream().write(TestSite.bytes("HTTP/1.1 400 Bad Request\r\n\r\n"));
        // reads on, so that hanging up does not take the answer back
        socket.getInputStream().transferTo(OutputStream.nullOutputStream());
      } catch (IOException ended) {
        // the next connection, or the end of the test
      }
    }
  }

  @Test
  void isNotLedFromTheInternetToThisMachine() {
    assertThatThrownBy(() -> check("http://official.example/", "http://sly.example/"))
        .isInstanceOfSatisfying(
            FetchException.class, e -> assertThat(e.why()).isEqualTo(FetchCause.PRIVATE_ADDRESS));
  }

  @Test
  void isNotLedFromHttpsToHttp() throws FetchException {
    assertThatThrownBy(() -> check("https://official.example/", "http://official.example/"))
        .isInstanceOfSatisfying(
            FetchException.class, e -> assertThat(e.why()).isEqualTo(FetchCause.BAD_ADDRESS));
    check("http://official.example/", "https://official.example/");
  }

  private static void check(String from, String to) throws FetchException {
    Map<String, InetAddress> names =
        Map.of(
            "official.example", address(new byte[] {(byte) 151, 101, 0, (byte) 144}),
            "sly.example", address(new byte[] {127, 0, 0, 1}));
    AddressRule rule = new AddressRule(name -> List.of(names.get(name)));
    rule.check(URI.create(from), URI.create(from), URI.create(to));
  }

  private static InetAddress address(byte[] bytes) {
    try {
      return InetAddress.getByAddress(bytes);
    } catch (UnknownHostException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
