package org.suandian.grid.web;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.suandian.grid.CarbonBasis;
import org.suandian.grid.CarbonQuote;
import org.suandian.grid.GridCatalogue;
import org.suandian.grid.GridPoint;
import org.suandian.grid.GridZone;
import org.suandian.grid.PriceQuote;
import org.suandian.grid.internal.signals.RecordedSeries;
import org.suandian.grid.internal.signals.Signal;
import org.suandian.provenance.DataVersion;
import org.suandian.series.Interval;

/**
 * What a client is told of the signals of a zone, before it is written as a document.
 *
 * @param series with the values that overlap the window; none where hours are resolved
 * @param recordedAt by import number
 */
record SignalsAnswer(
        SignalsQuestion question,
        GridCatalogue catalogue,
        GridZone zone,
        DataVersion version,
        List<RecordedSeries> series,
        Map<Long, Instant> recordedAt) {

    /** One hour by the best tier; a value is empty where no tier has one or it was not asked for. */
    record ResolvedHour(Interval interval, Optional<PriceQuote> price, Optional<CarbonQuote> carbon) {}

    Instant recordedAt(RecordedSeries.RecordedValue value) {
        Instant moment = recordedAt.get(value.importNumber());
        if (moment == null) {
            throw new IllegalStateException("The import (%d) must be recorded.".formatted(value.importNumber()));
        }
        return moment;
    }

    /** A moment on the clock that the zone's market counts its hours in. */
    OffsetDateTime local(Instant moment) {
        return moment.atZone(zone.marketTimezone()).toOffsetDateTime();
    }

    /** What of the window no value covers; empty for a window that is covered. */
    List<Interval> gaps(List<RecordedSeries.RecordedValue> values) {
        List<Interval> gaps = new ArrayList<>();
        Instant covered = question.window().start();
        for (RecordedSeries.RecordedValue value : values) {
            if (covered.isBefore(value.interval().start())) {
                gaps.add(Interval.of(covered, value.interval().start()));
            }
            covered = value.interval().end();
        }
        if (covered.isBefore(question.window().end())) {
            gaps.add(Interval.of(covered, question.window().end()));
        }
        return gaps;
    }

    /** How many hours begin in the window. */
    int hours() {
        Duration window = question.window().duration();
        return (int) window.plus(Duration.ofHours(1)).minusNanos(1).toHours();
    }

    /** The hour that begins so many hours after the window; the last one ends with the window. */
    ResolvedHour hour(int index) {
        Instant start = question.window().start().plus(Duration.ofHours(index));
        Instant end = start.plus(Duration.ofHours(1));
        Interval hour = Interval.of(
                start,
                end.isBefore(question.window().end()) ? end : question.window().end());
        GridPoint point = new GridPoint(zone.id(), zone.id(), Optional.empty());
        return new ResolvedHour(
                hour,
                question.asks(Signal.PRICE) ? catalogue.findPrice(point, hour, question.priceKind()) : Optional.empty(),
                question.asks(Signal.CARBON)
                        ? catalogue.findCarbon(
                                point, hour, question.carbonBasis().orElse(CarbonBasis.DIRECT))
                        : Optional.empty());
    }
}
