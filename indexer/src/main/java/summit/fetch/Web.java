package summit.fetch;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;

/** One request to one site, in that site's turn. */
final class Web implements AutoCloseable {
  /** The honest name of this program. */
  static final String AGENT = "SummitSearch/0.1";

  private final HttpClient client;
  private final Hosts hosts;
  private final Timing timing;
  private final Duration stall;

  Web(FetchSettings settings, Hosts hosts, Timing timing) {
    this.client =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(settings.limits().connect())
            .build();
    this.hosts = hosts;
    this.timing = timing;
    this.stall = settings.limits().stall();
  }

  /**
   * Asks for an address; a redirect is an answer like any other.
   *
   * @throws FetchException if there is no answer
   */
  Answer get(URI url, Map<String, String> headers) throws FetchException {
    HttpRequest request = request(url, headers);
    Host host = hosts.of(url);
    host.enter();
    boolean answered = false;
    try {
      HttpResponse<ChunkQueue> response = send(request, host);
      Answer answer = new Answer(response.statusCode(), response.headers(), response.body(), host);
      heedRetryAfter(answer, host);
      answered = true;
      return answer;
    } finally {
      if (!answered) {
        host.leave();
      }
    }
  }

  private static HttpRequest request(URI url, Map<String, String> headers) throws FetchException {
    try {
      HttpRequest.Builder request = HttpRequest.newBuilder(url).GET();
      request.header("User-Agent", AGENT);
      request.header("Accept-Encoding", "identity");
      headers.forEach(request::header);
      return request.build();
    } catch (IllegalArgumentException e) {
      throw FetchException.lasting(FetchCause.BAD_ADDRESS, url.toString());
    }
  }

  private HttpResponse<ChunkQueue> send(HttpRequest request, Host host) throws FetchException {
    CompletableFuture<HttpResponse<ChunkQueue>> future =
        client.sendAsync(request, info -> new ChunkQueue());
    try {
      return future.get(stall.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      future.cancel(true);
      throw FetchException.passing(FetchCause.STALLED, String.valueOf(stall.toSeconds()));
    } catch (ExecutionException e) {
      FetchException why = explain(cause(e), Hosts.name(request.uri()));
      if (why.why() == FetchCause.UNREACHABLE) {
        host.close(why);
      }
      throw why;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancellationException("interrupted while asking");
    }
  }

  private static Throwable cause(ExecutionException e) {
    Throwable cause = e.getCause();
    return cause == null ? e : cause;
  }

  private static FetchException explain(Throwable failure, String host) {
    return switch (failure) {
      case HttpConnectTimeoutException slow -> FetchException.lasting(FetchCause.UNREACHABLE, host);
      case ConnectException refused -> FetchException.lasting(FetchCause.UNREACHABLE, host);
      case SSLException untrusted -> FetchException.lasting(FetchCause.INSECURE, host);
      case IOException broken ->
          FetchException.passing(FetchCause.TRUNCATED, String.valueOf(broken.getMessage()));
      default -> FetchException.lasting(FetchCause.INTERNAL, failure.toString());
    };
  }

  private void heedRetryAfter(Answer answer, Host host) {
    if (answer.status() == 429 || answer.status() == 503) {
      Duration wait = retryAfter(answer.header("Retry-After"), timing.now());
      if (wait.isPositive()) {
        host.rest(wait);
      }
    }
  }

  /** Seconds or a date, as a wait from now; zero where it is neither or past. */
  static Duration retryAfter(String value, Instant now) {
    if (value.matches("\\d{1,9}")) {
      return Duration.ofSeconds(Long.parseLong(value));
    }
    try {
      Instant until = ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
      return until.isAfter(now) ? Duration.between(now, until) : Duration.ZERO;
    } catch (DateTimeParseException e) {
      return Duration.ZERO;
    }
  }

  @Override
  public void close() {
    // not close(): that waits for connections that a silent site holds open
    client.shutdownNow();
  }
}
