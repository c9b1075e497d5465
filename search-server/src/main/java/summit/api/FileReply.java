package summit.api;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import summit.passage.DocumentInfo;

/** Sends an original file as it is on disk, or the range of it that was asked for. */
final class FileReply {
  private static final Pattern RANGE = Pattern.compile("(?i)bytes=(\\d{0,18})-(\\d{0,18})");
  private static final String PDF = "application/pdf";

  private FileReply() {}

  private record Bytes(long first, long last) {}

  static void send(Call call, DocumentInfo info, Optional<Path> location) throws IOException {
    Path file =
        location
            .filter(Files::isRegularFile)
            .orElseThrow(
                () -> new ProblemException(Problem.Kind.NO_FILE, info.id(), info.source()));
    Context http = call.http();
    String tag = "\"" + info.sha256() + "\"";
    headers(http, info, tag);
    if (Freshness.matches(http.header("If-None-Match"), tag)) {
      http.status(304);
      return;
    }
    try (FileChannel channel = FileChannel.open(file)) {
      long length = channel.size();
      Bytes bytes = range(http, tag, length);
      http.res().setContentLengthLong(bytes.last() - bytes.first() + 1);
      if (!call.head()) {
        copy(channel, bytes, http.res().getOutputStream());
      }
    }
  }

  private static void headers(Context http, DocumentInfo info, String tag) {
    boolean pdf = info.mediaType().equals(PDF);
    http.disableCompression();
    Replies.type(http, info.mediaType());
    http.header("ETag", tag);
    http.header("Accept-Ranges", "bytes");
    http.header("Cache-Control", "public, max-age=3600");
    String name = Links.encoded(info.file()).replace("+", "%20");
    http.header(
        "Content-Disposition", (pdf ? "inline" : "attachment") + "; filename*=UTF-8''" + name);
    if (!pdf) {
      // a fetched page is someone else's markup: it must not run as ours
      http.header("Content-Security-Policy", "default-src 'none'; sandbox");
    }
  }

  /** The bytes to send; 206 is set where they are a part. Several ranges are answered whole. */
  private static Bytes range(Context http, String tag, long length) {
    Bytes whole = new Bytes(0, length - 1);
    String header = http.header("Range");
    Matcher range = header == null ? null : RANGE.matcher(header.replace(" ", ""));
    if (range == null || !range.matches() || stale(http.header("If-Range"), tag)) {
      return whole;
    }
    Bytes part = part(range.group(1), range.group(2), length);
    if (part == null) {
      return whole;
    }
    if (part.first() >= length || part.first() > part.last()) {
      throw new ProblemException(Problem.Kind.RANGE, length)
          .header("Content-Range", "bytes */" + length);
    }
    http.status(206);
    http.header("Content-Range", "bytes " + part.first() + "-" + part.last() + "/" + length);
    return part;
  }

  private static boolean stale(@Nullable String ifRange, String tag) {
    return ifRange != null && !ifRange.strip().equals(tag);
  }

  /** The range that two numbers name; null where they name none and the header is to be ignored. */
  private static @Nullable Bytes part(String from, String to, long length) {
    if (from.isEmpty() && to.isEmpty()) {
      return null;
    }
    if (from.isEmpty()) {
      long suffix = Long.parseLong(to);
      return suffix == 0
          ? new Bytes(length, length)
          : new Bytes(Math.max(0, length - suffix), length - 1);
    }
    long first = Long.parseLong(from);
    if (!to.isEmpty() && Long.parseLong(to) < first) {
      return null;
    }
    long last = to.isEmpty() ? length - 1 : Math.min(Long.parseLong(to), length - 1);
    return new Bytes(first, last);
  }

  private static void copy(FileChannel from, Bytes bytes, OutputStream to) throws IOException {
    WritableByteChannel target = Channels.newChannel(to);
    long at = bytes.first();
    while (at <= bytes.last()) {
      long sent = from.transferTo(at, bytes.last() - at + 1, target);
      if (sent <= 0) {
        return;
      }
      at += sent;
    }
  }
}
