package org.suandian.platform.metrics;

import io.micrometer.core.instrument.Tags;
import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Map;
import org.suandian.platform.health.DataFreshness;

/** How old the data are, and whether that is older than they should be. */
@Singleton
final class FreshnessMetrics {

    private static final Duration LONGEST_AGE = Duration.ofMinutes(1);

    private final DataFreshness freshness;
    private final Gauges age;
    private final Gauges stale;

    FreshnessMetrics(DataFreshness freshness, GaugeFactory gauges) {
        this.freshness = freshness;
        this.age = gauges.make(
                "suandian.data.age.seconds",
                "Since the dataset was last imported, or found to be unchanged",
                LONGEST_AGE);
        this.stale = gauges.make("suandian.data.stale", "1 where the dataset is older than it should be", LONGEST_AGE);
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
