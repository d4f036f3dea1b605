package org.suandian.platform.metrics;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Map;
import org.suandian.platform.health.DataFreshness;

/** How old the data are, and whether that is older than they should be. */
@Singleton
final class FreshnessMetrics {

    private final DataFreshness freshness;
    private final Gauges age;
    private final Gauges stale;

    FreshnessMetrics(DataFreshness freshness, MeterRegistry registry) {
        this.freshness = freshness;
        this.age = new Gauges(
                registry, "suandian.data.age.seconds", "Since the dataset was last imported, or found to be unchanged");
        this.stale = new Gauges(registry, "suandian.data.stale", "1 where the dataset is older than it should be");
    }

    @Scheduled(
            every = "${suandian.metrics.freshness-interval:10s}",
            identity = "freshness-metrics",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void refresh() {
        Map<String, Duration> tooOld = freshness.stale();
        freshness.ages().forEach((dataset, duration) -> {
            Tags tags = Tags.of("dataset", dataset);
            age.add(tags, duration.toSeconds());
            stale.add(tags, tooOld.containsKey(dataset) ? 1 : 0);
        });
        age.show();
        stale.show();
    }
}
