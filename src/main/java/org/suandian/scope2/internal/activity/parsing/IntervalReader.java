package org.suandian.scope2.internal.activity.parsing;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.suandian.scope2.internal.activity.reading.Field;
import org.suandian.series.Interval;

/** Reads when something was used. */
final class IntervalReader {

    private static final Duration LONGEST = Duration.ofDays(366);

    private final Instant now;

    IntervalReader(Instant now) {
        this.now = now;
    }

    Optional<Interval> read(Cells cells) {
        Optional<Instant> start = cells.getInstant(Field.START);
        Optional<Instant> end = cells.getInstant(Field.END);
        if (start.isEmpty() || end.isEmpty()) {
            return Optional.empty();
        }
        if (!start.get().isBefore(end.get())) {
            cells.refuse(
                    "end-before-start",
                    Field.END,
                    "must be after the start (" + start.get() + ")",
                    "start and end are exchanged, or their offsets differ.");
            return Optional.empty();
        }
        if (Duration.between(start.get(), end.get()).compareTo(LONGEST) > 0) {
            cells.refuse(
                    "interval-too-long",
                    Field.END,
                    "must be at most 366 days after the start (" + start.get() + ")",
                    "a digit of the year is wrong.");
        }
        if (start.get().isAfter(now)) {
            cells.refuse(
                    "start-in-future",
                    Field.START,
                    "must not be in the future (now is " + now + "), since nothing was used then",
                    "it is expected use, which the ledger does not hold.");
        }
        return Optional.of(new Interval(start.get(), end.get()));
    }
}
