package summit.server;

import io.javalin.http.Context;
import io.javalin.router.Endpoint;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.ClassLoaderMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.util.concurrent.TimeUnit;
import summit.api.LiveSearcher;

/** What the server tells Prometheus: requests by route, and the state of the machine. */
public final class Metrics implements AutoCloseable {
  private final PrometheusMeterRegistry registry =
      new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
  private final JvmGcMetrics garbage = new JvmGcMetrics();

  /** Measures this process. */
  public Metrics(LiveSearcher live) {
    new ClassLoaderMetrics().bindTo(registry);
    new JvmMemoryMetrics().bindTo(registry);
    new JvmThreadMetrics().bindTo(registry);
    new ProcessorMetrics().bindTo(registry);
    garbage.bindTo(registry);
    Gauge.builder("summit.index.ready", live, l -> l.refusal().isEmpty() ? 1 : 0)
        .register(registry);
  }

  /** Counts an answered request under the template of its route, never under its path. */
  public void record(Context http, float milliseconds) {
    Endpoint matched = http.endpoints().matchedHttpEndpoint();
    Timer.builder("http.server.requests")
        .tag("route", matched == null ? "none" : matched.path)
        .tag("method", matched == null ? "other" : matched.method.name())
        .tag("status", String.valueOf(http.statusCode()))
        .publishPercentileHistogram()
        .register(registry)
        .record((long) (milliseconds * 1000), TimeUnit.MICROSECONDS);
  }

  /** All of it, in Prometheus' text format. */
  public String scrape() {
    return registry.scrape();
  }

  @Override
  public void close() {
    garbage.close();
    registry.close();
  }
}
