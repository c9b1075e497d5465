package summit.fetch;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;

/** A clock that moves only when somebody sleeps by it. */
final class TestTime extends Clock {
  static final Instant START = Instant.parse("2026-11-23T03:00:00Z");

  private final AtomicReference<Instant> now = new AtomicReference<>(START);
  final List<Duration> sleeps = new CopyOnWriteArrayList<>();

  Timing timing() {
    return new Timing(
        this,
        duration -> {
          sleeps.add(duration);
          pass(duration);
        });
  }

  void pass(Duration duration) {
    now.updateAndGet(t -> t.plus(duration));
  }

  @Override
  public Instant instant() {
    return now.get();
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return this;
  }
}
