package org.suandian.platform.health;

import io.quarkus.logging.Log;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.interceptor.Interceptor;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.suandian.ingest.ImportService;

/** How long ago each dataset was last imported, or found to be unchanged. Looked up now and then, told from memory. */
@Singleton
public class DataFreshness {

    /** Values by the hour, which come every day. */
    private static final Set<String> SIGNALS = Set.of("prices", "carbon-intensities");

    private static final Duration LONGEST_SILENCE = Duration.ofMinutes(2);

    private final ImportService imports;
    private final Clock clock;
    private final Duration signalLimit;
    private final Duration referenceLimit;
    private volatile Map<String, Instant> newest = Map.of();
    private volatile Instant lookedUp = Instant.EPOCH;

    DataFreshness(
            ImportService imports,
            Clock clock,
            @ConfigProperty(name = "suandian.freshness.signal-limit", defaultValue = "P3D") Duration signalLimit,
            @ConfigProperty(name = "suandian.freshness.reference-limit", defaultValue = "P400D")
                    Duration referenceLimit) {
        this.imports = imports;
        this.clock = clock;
        this.signalLimit = signalLimit;
        this.referenceLimit = referenceLimit;
    }

    /** After the bundled data. */
    void atStart(@Observes @Priority(Interceptor.Priority.APPLICATION + 800) StartupEvent start) {
        refresh();
    }

    @Scheduled(
            every = "${suandian.freshness.interval:30s}",
            identity = "data-freshness",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void refresh() {
        try {
            newest = Map.copyOf(imports.newestByDataset());
            lookedUp = clock.instant();
        } catch (RuntimeException e) {
            newest = Map.of(); // how old they are is not known then
            Log.debugf("The age of the data cannot be told: %s", e);
        }
    }

    /** Of each dataset that was ever imported, by name; empty while the database does not answer. */
    public Map<String, Duration> ages() {
        Instant now = clock.instant();
        if (lookedUp.plus(LONGEST_SILENCE).isBefore(now)) {
            return Map.of();
        }
        Map<String, Duration> ages = new TreeMap<>();
        newest.forEach((dataset, recorded) -> ages.put(dataset, Duration.between(recorded, now)));
        return ages;
    }

    /** Those of them that are older than they should be. */
    public Map<String, Duration> stale() {
        Map<String, Duration> stale = new TreeMap<>();
        ages().forEach((dataset, age) -> {
            if (age.compareTo(SIGNALS.contains(dataset) ? signalLimit : referenceLimit) > 0) {
                stale.put(dataset, age);
            }
        });
        return stale;
    }
}
