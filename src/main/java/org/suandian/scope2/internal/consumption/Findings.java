package org.suandian.scope2.internal.consumption;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.IntToLongFunction;
import org.suandian.scope2.accounting.result.MeterFinding;
import org.suandian.scope2.activity.MeasurementPoint;
import org.suandian.scope2.quantity.LedgerEnergy;
import org.suandian.series.Interval;

/** What a reader must know of the records of a stay: hours that follow each other are one finding. */
final class Findings {

    /** Of one kind and subject; what goes beyond is told in one more. */
    private static final int MOST_SPANS = 100;

    private final StayOutcome outcome;
    private final StayFrame frame;
    private final CountedPoints counted;
    private final List<MeterFinding> found = new ArrayList<>();

    private Findings(StayOutcome outcome) {
        this.outcome = outcome;
        this.frame = outcome.tally().frame();
        this.counted = outcome.counted();
    }

    /** In the order of kinds. */
    static List<MeterFinding> of(StayOutcome outcome) {
        Findings findings = new Findings(outcome);
        findings.gaps();
        findings.overlaps();
        findings.secondPoints();
        findings.missingMeters();
        findings.implausible();
        return findings.found;
    }

    private void gaps() {
        add(MeterFinding.Kind.GAP, frame.siteId(), hour -> counted.at(hour) == CountedPoints.NONE, hour -> 0);
        for (MeterTrack track : outcome.tally().tracks()) {
            add(
                    MeterFinding.Kind.GAP,
                    track.meterId(),
                    hour -> counted.at(hour) == track.point() && track.hasGap(hour),
                    hour -> 0);
        }
    }

    private void overlaps() {
        for (MeterTrack track : outcome.tally().tracks()) {
            if (track.hasOverlap()) {
                add(MeterFinding.Kind.OVERLAP, track.meterId(), track::isDoubled, track::doubled);
            }
        }
    }

    private void secondPoints() {
        EnergyCells cells = outcome.tally().cells();
        for (MeasurementPoint point : MeasurementPoint.values()) {
            int number = point.ordinal();
            if (cells.hasAnyMeter(number)) {
                add(
                        MeterFinding.Kind.SECOND_POINT_IGNORED,
                        point.name(),
                        hour -> counted.at(hour) < number && cells.meter(number, hour) != 0,
                        hour -> cells.meter(number, hour));
            }
        }
    }

    private void missingMeters() {
        add(
                MeterFinding.Kind.METER_MISSING,
                frame.siteId(),
                hour -> counted.at(hour) == CountedPoints.WORKLOAD,
                outcome::at);
    }

    private void implausible() {
        for (MeterTrack track : outcome.tally().tracks()) {
            for (PowerProfile.Reading reading : track.powers().implausible()) {
                found.add(new MeterFinding(
                        MeterFinding.Kind.IMPLAUSIBLE_POWER,
                        frame.siteId(),
                        track.meterId(),
                        Interval.of(StayFrame.instant(reading.from()), StayFrame.instant(reading.to())),
                        new LedgerEnergy(reading.energy())));
            }
        }
    }

    private void add(MeterFinding.Kind kind, String subject, IntPredicate concerns, IntToLongFunction energy) {
        int spans = 0;
        int firstBeyond = -1;
        int lastBeyond = -1;
        long energyBeyond = 0;
        int hour = 0;
        while (hour < counted.hours()) {
            if (!concerns.test(hour)) {
                hour++;
                continue;
            }
            int from = hour;
            long sum = 0;
            while (hour < counted.hours() && concerns.test(hour)) {
                sum += energy.applyAsLong(hour++);
            }
            if (++spans <= MOST_SPANS) {
                found.add(finding(kind, subject, from, hour - 1, sum));
            } else {
                firstBeyond = firstBeyond < 0 ? from : firstBeyond;
                lastBeyond = hour - 1;
                energyBeyond += sum;
            }
        }
        if (firstBeyond >= 0) {
            String more = "%s (%d more spans)".formatted(subject, spans - MOST_SPANS);
            found.add(finding(kind, more, firstBeyond, lastBeyond, energyBeyond));
        }
    }

    private MeterFinding finding(MeterFinding.Kind kind, String subject, int from, int to, long energy) {
        return new MeterFinding(kind, frame.siteId(), subject, frame.hours(from, to), new LedgerEnergy(energy));
    }
}
