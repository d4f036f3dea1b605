package org.suandian.platform.metrics;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** A gauge whose rows are replaced as a whole, so that a row that is not known any more is gone. Used by one thread at a time. */
final class Gauges {

    private final MultiGauge gauge;
    private final List<MultiGauge.Row<?>> rows = new ArrayList<>();

    Gauges(MeterRegistry registry, String name, String description) {
        this.gauge = MultiGauge.builder(name).description(description).register(registry);
    }

    void add(Tags tags, double value) {
        if (Double.isFinite(value)) {
            rows.add(MultiGauge.Row.of(tags, value));
        }
    }

    void add(Tags tags, OptionalDouble value) {
        value.ifPresent(known -> add(tags, known));
    }

    /** Shows what was added since the last time, and nothing else. */
    void show() {
        gauge.register(List.copyOf(rows), true);
        rows.clear();
    }

    /** Shows nothing. */
    void clear() {
        rows.clear();
        show();
    }
}
