package org.suandian.scope2.web.register.input;

import java.time.Instant;
import java.util.Optional;
import org.suandian.scope2.web.register.body.Fields;
import org.suandian.series.Interval;

/** Reads spans of time of two fields. */
final class Intervals {

    private static final Interval STAND_IN = Interval.of(Instant.EPOCH, Instant.EPOCH.plusSeconds(1));

    private Intervals() {}

    static Interval need(Fields fields, String from, String to) {
        Optional<Instant> start = fields.instant(from);
        Optional<Instant> end = fields.instant(to);
        fields.need(start, from, Instant.EPOCH);
        fields.need(end, to, Instant.EPOCH);
        return of(fields, start, end, to).orElse(STAND_IN);
    }

    /** Both ends or none. */
    static Optional<Interval> find(Fields fields, String from, String to) {
        Optional<Instant> start = fields.instant(from);
        Optional<Instant> end = fields.instant(to);
        if (start.isPresent()) {
            fields.need(end, to, Instant.EPOCH);
        }
        if (end.isPresent()) {
            fields.need(start, from, Instant.EPOCH);
        }
        return of(fields, start, end, to);
    }

    private static Optional<Interval> of(Fields fields, Optional<Instant> start, Optional<Instant> end, String to) {
        if (start.isEmpty() || end.isEmpty()) {
            return Optional.empty();
        }
        if (!start.get().isBefore(end.get())) {
            fields.error(
                    "empty-interval",
                    to,
                    "The interval (%s to %s) must end after it begins; the end is not part of it."
                            .formatted(start.get(), end.get()));
            return Optional.empty();
        }
        return Optional.of(Interval.of(start.get(), end.get()));
    }
}
