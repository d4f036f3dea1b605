package org.suandian.platform.metrics;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Makes gauges, and lets what they show expire. */
@Singleton
final class GaugeFactory {

    private final MeterRegistry registry;
    private final Map<Gauges, Duration> made = new ConcurrentHashMap<>();

    GaugeFactory(MeterRegistry registry) {
        this.registry = registry;
    }

    /** @param longestAge after which a figure is not shown any more unless it is shown anew */
    Gauges make(String name, String description, Duration longestAge) {
        Gauges gauges = new Gauges(registry, name, description);
        made.put(gauges, longestAge);
        return gauges;
    }

    @Scheduled(every = "2s", identity = "gauge-expiry", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void expire() {
        made.forEach(Gauges::expire);
    }
}
