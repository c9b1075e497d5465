package summit.server;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Sends bytes as they are, which no HTTP library would. */
final class RawClient {
  private RawClient() {}

  /** An answer; status 0 where the server closed without one. */
  record Raw(int status, String type, String body) {}

  static Raw send(int port, byte[] request) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      socket.setSoTimeout(20_000);
      socket.getOutputStream().write(request);
      socket.getOutputStream().flush();
      return parse(all(socket.getInputStream()));
    }
  }

  private static byte[] all(InputStream in) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    byte[] buffer = new byte[8192];
    try {
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        bytes.write(buffer, 0, read);
      }
    } catch (java.net.SocketException reset) {
      // a refused request may end in a reset once the answer is sent
    }
    return bytes.toByteArray();
  }

  private static Raw parse(byte[] bytes) {
    String head = new String(bytes, StandardCharsets.ISO_8859_1);
    int end = head.indexOf("\r\n\r\n");
    if (end < 0) {
      return new Raw(0, "", "");
    }
    int status = Integer.parseInt(head.substring(9, 12));
    String headers = head.substring(0, end).toLowerCase(Locale.ROOT);
    int type = headers.indexOf("\r\ncontent-type:");
    String contentType =
        type < 0
            ? ""
            : headers.substring(type + 15, (headers + "\r\n").indexOf("\r\n", type + 15)).strip();
    byte[] body = java.util.Arrays.copyOfRange(bytes, end + 4, bytes.length);
    boolean chunked = headers.contains("\r\ntransfer-encoding: chunked");
    return new Raw(status, contentType, chunked ? dechunked(body) : text(body));
  }

  private static String text(byte[] body) {
    return new String(body, StandardCharsets.UTF_8);
  }

  private static String dechunked(byte[] body) {
    ByteArrayOutputStream whole = new ByteArrayOutputStream();
    String view = new String(body, StandardCharsets.ISO_8859_1);
    int at = 0;
    while (true) {
      int line = view.indexOf("\r\n", at);
      int size = Integer.parseInt(view.substring(at, line).strip(), 16);
      if (size == 0) {
        return whole.toString(StandardCharsets.UTF_8);
      }
      whole.write(body, line + 2, size);
      at = line + 2 + size + 2;
    }
  }
}
