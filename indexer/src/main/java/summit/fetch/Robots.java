package summit.fetch;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRules.RobotRulesMode;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;

/**
 * What every site asks of programs (RFC 9309): a robots.txt that is not there allows all, one that
 * cannot be read allows nothing. Each is read once a run.
 */
final class Robots {
  private static final List<String> NAMES = List.of("summitsearch");
  // RFC 9309 asks for at least 500 KiB
  private static final int MAX_BYTES = 512 * 1024;

  private final Redirects redirects;
  private final Retry retry;
  private final Hosts hosts;
  private final Duration stall;
  private final Map<String, Verdict> verdicts = new ConcurrentHashMap<>();
  private final Map<String, ReentrantLock> reading = new ConcurrentHashMap<>();

  Robots(Redirects redirects, Retry retry, Hosts hosts, Duration stall) {
    this.redirects = redirects;
    this.retry = retry;
    this.hosts = hosts;
    this.stall = stall;
  }

  private sealed interface Verdict {
    record Rules(BaseRobotRules rules) implements Verdict {}

    record Unreadable(FetchException why) implements Verdict {}
  }

  /**
   * Passes an address that its site allows.
   *
   * @throws FetchException if it does not, or cannot be asked
   */
  void check(URI url) throws FetchException {
    switch (verdict(url)) {
      case Verdict.Rules(BaseRobotRules rules) -> {
        if (!rules.isAllowed(url.toString())) {
          throw FetchException.lasting(FetchCause.ROBOTS, Hosts.name(url));
        }
      }
      case Verdict.Unreadable(FetchException why) -> throw why;
    }
  }

  private Verdict verdict(URI url) {
    URI file = url.resolve("/robots.txt");
    String origin = file.toString();
    ReentrantLock lock = reading.computeIfAbsent(origin, key -> new ReentrantLock());
    lock.lock();
    try {
      Verdict known = verdicts.get(origin);
      if (known == null) {
        known = read(file);
        verdicts.put(origin, known);
      }
      return known;
    } finally {
      lock.unlock();
    }
  }

  private Verdict read(URI file) {
    try {
      BaseRobotRules rules = retry.run(() -> ask(file));
      if (rules.getCrawlDelay() > 0) {
        hosts.of(file).slow(Duration.ofMillis(rules.getCrawlDelay()));
      }
      return new Verdict.Rules(rules);
    } catch (FetchException e) {
      return new Verdict.Unreadable(
          FetchException.lasting(
              e.retryable() ? FetchCause.ROBOTS_UNREADABLE : e.why(), e.detail()));
    }
  }

  private BaseRobotRules ask(URI file) throws FetchException {
    try (Answer answer = redirects.open(file, Map.of(), url -> {})) {
      int status = answer.status();
      if (status == 429 || status >= 500) {
        throw FetchException.passing(FetchCause.ROBOTS_UNREADABLE, String.valueOf(status));
      }
      if (status != 200) {
        return new SimpleRobotRules(RobotRulesMode.ALLOW_ALL);
      }
      return new SimpleRobotRulesParser()
          .parseContent(file.toString(), body(answer), answer.header("Content-Type"), NAMES);
    }
  }

  private byte[] body(Answer answer) throws FetchException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    List<ByteBuffer> chunk = answer.body().next(stall);
    while (!chunk.isEmpty() && bytes.size() < MAX_BYTES) {
      for (ByteBuffer buffer : chunk) {
        byte[] part = new byte[buffer.remaining()];
        buffer.get(part);
        bytes.writeBytes(part);
      }
      chunk = answer.body().next(stall);
    }
    return bytes.toByteArray();
  }
}
