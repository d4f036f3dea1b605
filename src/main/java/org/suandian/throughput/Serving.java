package org.suandian.throughput;

import java.util.List;

/** How a model is served: on one kind of node, or with prefill and decode on separate ones. */
public sealed interface Serving {

    /** A profile and the point chosen on it. */
    record Leg(ThroughputProfile profile, PointEstimate point) {}

    /** Prefill and decode were measured together. */
    record Mixed(Leg leg) implements Serving {}

    /** Prefill and decode were measured apart, each on its own nodes. */
    record Disaggregated(Leg prefill, Leg decode) implements Serving {}

    /** The leg that emits the output tokens. */
    default Leg main() {
        return switch (this) {
            case Mixed mixed -> mixed.leg();
            case Disaggregated split -> split.decode();
        };
    }

    default List<Leg> legs() {
        return switch (this) {
            case Mixed mixed -> List.of(mixed.leg());
            case Disaggregated split -> List.of(split.prefill(), split.decode());
        };
    }
}
