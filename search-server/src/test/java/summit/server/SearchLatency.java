package summit.server;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * Measures a running server: one client on one connection asks every query of a file, a line each,
 * several times over, and the last rounds count. It needs nothing but a JDK:
 *
 * <pre>java SearchLatency.java http://127.0.0.1:8080 QUERIES [ANSWERS]</pre>
 *
 * <p>{@code ANSWERS} names a file for the answers of the last round, a line a query, so that two
 * builds can be compared.
 */
public final class SearchLatency {
  private static final int WARM_ROUNDS = 3;
  private static final int ROUNDS = 2;
  private static final int SLOWEST = 5;
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(PATIENCE).build();
  private final String address;

  private SearchLatency(String address) {
    this.address = address + "/api/v1/search?q=";
  }

  private record Timed(String query, double millis, String answer) {}

  /** Measures, prints and ends with an error where a query fails. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    SearchLatency latency = new SearchLatency(arguments[0]);
    List<String> queries =
        Files.readAllLines(Path.of(arguments[1])).stream().filter(line -> !line.isBlank()).toList();
    List<Timed> times = new ArrayList<>();
    List<Timed> last = List.of();
    for (int round = 0; round < WARM_ROUNDS + ROUNDS; round++) {
      last = latency.round(queries);
      if (round >= WARM_ROUNDS) {
        times.addAll(last);
      }
    }
    report(times);
    if (arguments.length > 2) {
      Files.write(Path.of(arguments[2]), last.stream().map(Timed::answer).toList());
    }
  }

  private List<Timed> round(List<String> queries) throws IOException, InterruptedException {
    List<Timed> times = new ArrayList<>();
    for (String query : queries) {
      URI uri = URI.create(address + URLEncoder.encode(query, StandardCharsets.UTF_8));
      HttpRequest request = HttpRequest.newBuilder(uri).timeout(PATIENCE).build();
      long start = System.nanoTime();
      HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
      double millis = (System.nanoTime() - start) / 1e6;
      if (response.statusCode() != 200) {
        throw new IOException(response.statusCode() + " for " + query + ": " + response.body());
      }
      times.add(new Timed(query, millis, response.body()));
    }
    return times;
  }

  private static void report(List<Timed> times) {
    double[] sorted = times.stream().mapToDouble(Timed::millis).sorted().toArray();
    System.out.printf(
        Locale.ROOT,
        "%d searches: mean %.1f ms, p50 %.1f, p90 %.1f, p99 %.1f, most %.1f%n",
        sorted.length,
        Arrays.stream(sorted).average().orElseThrow(),
        percentile(sorted, 50),
        percentile(sorted, 90),
        percentile(sorted, 99),
        percentile(sorted, 100));
    times.stream()
        .sorted(Comparator.comparingDouble(Timed::millis).reversed())
        .limit(SLOWEST)
        .forEach(one -> System.out.printf(Locale.ROOT, "%8.1f  %s%n", one.millis, one.query));
  }

  /** The nearest rank. */
  private static double percentile(double[] sorted, int percent) {
    return sorted[Math.max(0, (int) Math.ceil(sorted.length * percent / 100.0) - 1)];
  }
}
