package org.suandian.scope2.internal.activity.coverage;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.suandian.scope2.activity.MeasurementPoint;
import org.suandian.series.Interval;

/** Follows the readings of a meter in the order of their starts. */
final class MeterTrack {

    private final String meterId;
    private final MeasurementPoint point;
    private final int listed;
    private final Instant first;
    private Instant covered;
    private long readings;
    private long gapCount;
    private long gapSeconds;
    private long overlapCount;
    private final List<Interval> gaps = new ArrayList<>();
    private final List<Interval> overlaps = new ArrayList<>();

    /**
     * A track that begins with its first reading.
     *
     * @param from since when there ought to be readings; empty: since the first
     * @param listed how many gaps and overlaps are kept
     */
    MeterTrack(String meterId, MeasurementPoint point, Interval reading, Optional<Instant> from, int listed) {
        this.meterId = meterId;
        this.point = point;
        this.listed = listed;
        this.first = reading.start();
        this.covered = from.orElse(reading.start());
        add(reading);
    }

    /** @param reading that does not start before those before it */
    void add(Interval reading) {
        readings++;
        if (reading.start().isAfter(covered)) {
            gap(Interval.of(covered, reading.start()));
        } else if (reading.start().isBefore(covered) && readings > 1) {
            overlapCount++;
            if (overlaps.size() < listed) {
                Instant end = reading.end().isBefore(covered) ? reading.end() : covered;
                overlaps.add(Interval.of(reading.start(), end));
            }
        }
        if (reading.end().isAfter(covered)) {
            covered = reading.end();
        }
    }

    private void gap(Interval gap) {
        gapCount++;
        gapSeconds += gap.duration().toSeconds();
        if (gaps.size() < listed) {
            gaps.add(gap);
        }
    }

    /** @param to until when there ought to be readings; empty: until the last */
    MeterCoverage end(Optional<Instant> to) {
        Instant last = covered;
        if (to.isPresent() && to.get().isAfter(covered)) {
            gap(Interval.of(covered, to.get()));
        }
        return new MeterCoverage(
                Optional.of(meterId).filter(id -> !id.isEmpty()),
                point,
                first,
                last,
                readings,
                gapCount,
                gapSeconds,
                List.copyOf(gaps),
                overlapCount,
                List.copyOf(overlaps));
    }
}
