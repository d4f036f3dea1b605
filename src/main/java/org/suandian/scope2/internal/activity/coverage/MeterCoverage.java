package org.suandian.scope2.internal.activity.coverage;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.suandian.scope2.activity.MeasurementPoint;
import org.suandian.series.Interval;

/**
 * What the readings of a meter have covered.
 *
 * @param meterId empty for a meter without a name
 * @param first the start of its first reading that was looked at
 * @param last the end of its last one
 * @param readings those that were not taken back
 * @param gapSeconds without a reading, in all gaps
 * @param gaps the first of them, in order of time
 * @param overlaps where more than one reading is of the same time; the first of them
 */
public record MeterCoverage(
        Optional<String> meterId,
        MeasurementPoint point,
        Instant first,
        Instant last,
        long readings,
        long gapCount,
        long gapSeconds,
        List<Interval> gaps,
        long overlapCount,
        List<Interval> overlaps) {}
