package summit.fetch;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** Whether there is a network at all: found out before every site is waited for in turn. */
final class Connectivity {
  private static final int SAMPLE = 12;

  private final Duration limit;

  /**
   * A probe.
   *
   * @param limit longest time for the whole answer
   */
  Connectivity(Duration limit) {
    this.limit = limit;
  }

  /** Whether at least one of the sites (twelve of them where there are more) can be connected. */
  boolean any(Collection<URI> sites) {
    List<URI> sample = sites.stream().limit(SAMPLE).toList();
    BlockingQueue<Boolean> answers = new LinkedBlockingQueue<>();
    for (URI site : sample) {
      // not waited for: looking up a name can not be interrupted and may take half a minute
      Thread.ofPlatform().daemon().name("probe").start(() -> answers.add(reaches(site)));
    }
    return anyTrue(answers, sample.size());
  }

  private boolean anyTrue(BlockingQueue<Boolean> answers, int expected) {
    long end = System.nanoTime() + limit.toNanos();
    try {
      for (int seen = 0; seen < expected; seen++) {
        Boolean answer = answers.poll(end - System.nanoTime(), TimeUnit.NANOSECONDS);
        if (answer == null) {
          return false;
        }
        if (answer) {
          return true;
        }
      }
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancellationException("interrupted while probing");
    }
  }

  private boolean reaches(URI site) {
    try (Socket socket = new Socket(Proxy.NO_PROXY)) {
      socket.connect(door(site), (int) limit.toMillis());
      return true;
    } catch (IOException | RuntimeException unreachable) {
      return false;
    }
  }

  /** The first thing to connect to: the site, or the proxy before it. */
  private static InetSocketAddress door(URI site) {
    ProxySelector selector = ProxySelector.getDefault();
    if (selector != null) {
      for (Proxy proxy : selector.select(site)) {
        if (proxy.address() instanceof InetSocketAddress address) {
          return new InetSocketAddress(address.getHostString(), address.getPort());
        }
      }
    }
    return new InetSocketAddress(Hosts.name(site), Hosts.port(site));
  }
}
