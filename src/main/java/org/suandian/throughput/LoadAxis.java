package org.suandian.throughput;

import java.util.Locale;
import java.util.OptionalDouble;

/** The axes along which a profile's points lie. */
public enum LoadAxis {
    /** Requests in flight. */
    CONCURRENCY("requests") {
        @Override
        public OptionalDouble of(OperatingPoint point) {
            return point.concurrency();
        }
    },
    /** Tokens per second and user. */
    INTERACTIVITY("tokens/s/user") {
        @Override
        public OptionalDouble of(OperatingPoint point) {
            return point.interactivity();
        }
    };

    private final String unit;

    LoadAxis(String unit) {
        this.unit = unit;
    }

    public String unit() {
        return unit;
    }

    /** The axis as it is named in questions and answers. */
    public String parameterName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Where the point lies on this axis; empty where that is not published. */
    public abstract OptionalDouble of(OperatingPoint point);
}
