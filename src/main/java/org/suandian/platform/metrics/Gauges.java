package org.suandian.platform.metrics;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * A gauge whose rows are replaced as a whole, so that a row that is not known any more is gone. So is everything that was not shown
 * anew for a while: whoever looks it up may be held up by a database that hangs.
 */
final class Gauges {

    private final MultiGauge gauge;
    private final List<MultiGauge.Row<?>> rows = new ArrayList<>();
    private long shownNanos;

    Gauges(MeterRegistry registry, String name, String description) {
        this.gauge = MultiGauge.builder(name).description(description).register(registry);
    }

    synchronized void add(Tags tags, double value) {
        if (Double.isFinite(value)) {
            rows.add(MultiGauge.Row.of(tags, value));
        }
    }

    void add(Tags tags, OptionalDouble value) {
        value.ifPresent(known -> add(tags, known));
    }

    /** Shows what was added since the last time, and nothing else. */
    synchronized void show() {
        gauge.register(List.copyOf(rows), true);
        rows.clear();
        shownNanos = System.nanoTime();
    }

    /** Shows nothing. */
    synchronized void clear() {
        rows.clear();
        gauge.register(List.of(), true);
    }

    /** Shows nothing if what is shown is older than this. */
    synchronized void expire(Duration age) {
        if (System.nanoTime() - shownNanos > age.toNanos()) {
            clear();
        }
    }
}
