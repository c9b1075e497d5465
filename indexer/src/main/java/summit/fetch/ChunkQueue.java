package summit.fetch;

import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * A body as it comes in, read with a limit on silence. The client's own time limit ends with the
 * headers, and its input stream waits for ever.
 */
final class ChunkQueue implements BodySubscriber<ChunkQueue> {
  private final BlockingQueue<Event> events = new LinkedBlockingQueue<>();
  private volatile Flow.@Nullable Subscription subscription;

  /** What the connection said. */
  private sealed interface Event {
    record Data(List<ByteBuffer> buffers) implements Event {}

    record End() implements Event {}

    record Broken(String message) implements Event {}
  }

  @Override
  public CompletionStage<ChunkQueue> getBody() {
    return CompletableFuture.completedFuture(this);
  }

  @Override
  public void onSubscribe(Flow.Subscription given) {
    subscription = given;
    given.request(1);
  }

  @Override
  public void onNext(List<ByteBuffer> buffers) {
    events.add(new Event.Data(buffers));
  }

  @Override
  public void onError(Throwable failure) {
    events.add(new Event.Broken(String.valueOf(failure.getMessage())));
  }

  @Override
  public void onComplete() {
    events.add(new Event.End());
  }

  /**
   * The next bytes; an empty list at the end.
   *
   * @param stall longest wait
   * @throws FetchException if nothing came for so long, or the connection broke off
   */
  List<ByteBuffer> next(Duration stall) throws FetchException {
    Event event = poll(stall);
    if (event == null) {
      throw FetchException.passing(FetchCause.STALLED, String.valueOf(stall.toSeconds()));
    }
    return switch (event) {
      case Event.Data data -> {
        Flow.Subscription source = subscription;
        if (source != null) {
          source.request(1);
        }
        yield data.buffers();
      }
      case Event.End end -> List.of();
      case Event.Broken broken ->
          throw FetchException.passing(FetchCause.TRUNCATED, broken.message());
    };
  }

  private @Nullable Event poll(Duration stall) {
    try {
      return events.poll(stall.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancellationException("interrupted while reading");
    }
  }

  /** No more is wanted; the connection is dropped if there is more. */
  void cancel() {
    Flow.Subscription source = subscription;
    if (source != null) {
      source.cancel();
    }
  }
}
