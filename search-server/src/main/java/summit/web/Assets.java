package summit.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import summit.api.ApiRoutes;
import summit.api.Problem;
import summit.api.ProblemException;

/**
 * Style sheet, scripts and picture of the pages, and the parts of PDF.js they need. Addresses carry
 * a version and are kept for ever; an old version in a kept page still gets the file of today.
 */
public final class Assets {
  /** Version of PDF.js, as the build has it. */
  static final String PDFJS = "5.4.624";

  private static final List<String> OURS =
      List.of("style.css", "search.js", "reader.js", "icon.svg");
  private static final Pattern PDFJS_FILES =
      Pattern.compile(
          "build/pdf(\\.worker)?\\.min\\.mjs|cmaps/[A-Za-z0-9-]+\\.bcmap"
              + "|standard_fonts/[A-Za-z0-9-]+\\.(pfb|ttf)|wasm/[a-z0-9_]+\\.(wasm|js)"
              + "|iccs/[A-Za-z0-9-]+\\.icc");
  private static final String FOR_EVER = "public, max-age=31536000, immutable";

  private final Map<String, byte[]> files = new LinkedHashMap<>();
  private final String version;

  /** Reads the files from the class path. */
  public Assets() {
    OURS.forEach(name -> files.put(name, read("/summit/web/" + name)));
    version = digest(files);
  }

  private static byte[] read(String path) {
    try (InputStream stream = Assets.class.getResourceAsStream(path)) {
      if (stream == null) {
        throw new IllegalStateException(path + " is missing from the build");
      }
      return stream.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String digest(Map<String, byte[]> files) {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      files.values().forEach(sha::update);
      return HexFormat.of().formatHex(sha.digest(), 0, 5);
    } catch (NoSuchAlgorithmException everyJdkHasIt) {
      throw new IllegalStateException(everyJdkHasIt);
    }
  }

  /** The address of one of our files, or of PDF.js ({@code pdfjs/…}), below the site's prefix. */
  public String path(String name) {
    return name.startsWith("pdfjs/")
        ? "/assets/pdfjs-" + PDFJS + name.substring("pdfjs".length())
        : "/assets/" + version + "/" + name;
  }

  /** Registers the addresses. */
  void register(RoutesConfig routes) {
    ApiRoutes.get(routes, "/assets/{version}/<file>", this::send);
  }

  private void send(Context http) {
    String wanted = http.pathParam("file");
    String asked = http.pathParam("version");
    boolean pdfjs = asked.equals("pdfjs-" + PDFJS);
    byte[] body = pdfjs ? pdfjs(wanted) : files.get(wanted);
    if (body == null) {
      throw new ProblemException(Problem.Kind.NOT_FOUND);
    }
    boolean current = pdfjs || asked.equals(version);
    http.header("Cache-Control", current ? FOR_EVER : "public, max-age=60");
    if (wanted.contains("worker")) {
      // a worker obeys the policy it came with, not that of its page
      http.header("Content-Security-Policy", DocumentPages.READER_POLICY);
    }
    http.contentType(mediaType(wanted)).result(body);
  }

  private static byte @Nullable [] pdfjs(String file) {
    return PDFJS_FILES.matcher(file).matches()
        ? read("/META-INF/resources/webjars/pdfjs-dist/" + PDFJS + "/" + file)
        : null;
  }

  private static String mediaType(String name) {
    return switch (name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT)) {
      case "css" -> "text/css; charset=utf-8";
      case "js", "mjs" -> "text/javascript; charset=utf-8";
      case "svg" -> "image/svg+xml";
      case "wasm" -> "application/wasm";
      default -> "application/octet-stream";
    };
  }
}
