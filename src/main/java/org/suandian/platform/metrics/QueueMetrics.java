package org.suandian.platform.metrics;

import io.micrometer.core.instrument.Tags;
import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.function.Supplier;
import org.suandian.jobs.QueueState;
import org.suandian.placement.PlacementService;
import org.suandian.scope2.run.AccountingService;

/** The queues, over all nodes: each node tells the same. */
@Singleton
final class QueueMetrics {

    private static final Duration LONGEST_AGE = Duration.ofSeconds(15);

    private static final double MILLIS_PER_SECOND = 1_000;

    private final Queue plans;
    private final Queue reports;

    QueueMetrics(PlacementService placement, AccountingService accounting, GaugeFactory gauges) {
        this.plans = new Queue(gauges, "plan", placement::queue);
        this.reports = new Queue(gauges, "report", accounting::queue);
    }

    @Scheduled(
            every = "${suandian.metrics.queues-interval:5s}",
            identity = "queue-metrics",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void refresh() {
        plans.refresh();
        reports.refresh();
    }

    private static final class Queue {

        private final Supplier<QueueState> source;
        private final Gauges length;
        private final Gauges running;
        private final Gauges oldest;

        Queue(GaugeFactory gauges, String what, Supplier<QueueState> source) {
            this.source = source;
            String name = "suandian." + what + ".queue.";
            this.length = gauges.make(name + "length", "Jobs that no node has taken up", LONGEST_AGE);
            this.running = gauges.make(name + "running", "Jobs that a node has taken up", LONGEST_AGE);
            this.oldest = gauges.make(
                    name + "oldest.wait.seconds",
                    "Since the longest waiting job could have been taken up",
                    LONGEST_AGE);
        }

        void refresh() {
            try {
                QueueState state = source.get();
                length.add(Tags.empty(), state.waiting());
                running.add(Tags.empty(), state.running());
                oldest.add(
                        Tags.empty(), state.oldestWait().orElse(Duration.ZERO).toMillis() / MILLIS_PER_SECOND);
                length.show();
                running.show();
                oldest.show();
            } catch (RuntimeException e) {
                length.clear();
                running.clear();
                oldest.clear();
                Log.debugf("A queue cannot be told: %s", e);
            }
        }
    }
}
