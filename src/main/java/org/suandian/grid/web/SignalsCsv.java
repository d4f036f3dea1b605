package org.suandian.grid.web;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.util.Currency;
import java.util.List;
import java.util.function.Function;
import org.suandian.grid.CarbonQuote;
import org.suandian.grid.PriceQuote;
import org.suandian.grid.internal.signals.RecordedSeries;
import org.suandian.grid.internal.signals.RecordedSeries.RecordedValue;
import org.suandian.grid.internal.signals.SeriesKey;
import org.suandian.grid.internal.signals.Signal;
import org.suandian.series.Interval;

/** Writes an answer as CSV, value by value. A gap is a row without a value and with the status GAP. */
final class SignalsCsv {

    private static final String ABSENT = "";

    private final SignalsAnswer answer;
    private final CsvWriter csv;

    SignalsCsv(SignalsAnswer answer, CsvWriter csv) {
        this.answer = answer;
        this.csv = csv;
    }

    void write() {
        switch (answer.question().view()) {
            case STORED, REVISIONS -> writeSeries();
            case RESOLVED -> writeHours();
        }
    }

    private void writeSeries() {
        csv.writeRecord(
                "zone_id",
                "signal",
                "basis",
                "tier",
                "source_id",
                "start",
                "end",
                "start_local",
                "status",
                "price_per_mwh",
                "currency",
                "intensity_gco2e_per_kwh",
                "recorded_at");
        for (RecordedSeries series : answer.series()) {
            if (answer.question().view() == SignalsQuestion.View.REVISIONS) {
                series.listRevisions().forEach(value -> writeValue(series.key(), value));
            } else {
                writeWithGaps(series.key(), series.listCurrent());
            }
        }
    }

    /** In the order of time, gaps where they are. */
    private void writeWithGaps(SeriesKey key, List<RecordedValue> values) {
        List<Interval> gaps = answer.gaps(values);
        int gap = 0;
        for (RecordedValue value : values) {
            while (gap < gaps.size()
                    && gaps.get(gap).start().isBefore(value.interval().start())) {
                writeGap(key, gaps.get(gap++));
            }
            writeValue(key, value);
        }
        while (gap < gaps.size()) {
            writeGap(key, gaps.get(gap++));
        }
    }

    private void writeValue(SeriesKey key, RecordedValue value) {
        String number = Double.toString(value.value());
        boolean price = key.signal() == Signal.PRICE;
        writeRow(
                key,
                value.interval(),
                "VALUE",
                price ? number : ABSENT,
                price ? ABSENT : number,
                answer.recordedAt(value).toString());
    }

    private void writeGap(SeriesKey key, Interval gap) {
        writeRow(key, gap, "GAP", ABSENT, ABSENT, ABSENT);
    }

    private void writeRow(
            SeriesKey key, Interval interval, String status, String price, String intensity, String recordedAt) {
        csv.writeRecord(
                key.zoneId(),
                key.signal().name(),
                key.basis(),
                key.tier().name(),
                key.sourceId(),
                interval.start().toString(),
                interval.end().toString(),
                answer.local(interval.start()).toString(),
                status,
                price,
                key.currency().map(Currency::getCurrencyCode).orElse(ABSENT),
                intensity,
                recordedAt);
    }

    private void writeHours() {
        csv.writeRecord(
                "zone_id",
                "start",
                "end",
                "start_local",
                "price_per_mwh",
                "currency",
                "price_kind",
                "price_tier",
                "price_source_id",
                "intensity_gco2e_per_kwh",
                "basis",
                "carbon_tier",
                "carbon_source_id");
        for (int i = 0; i < answer.hours(); i++) {
            SignalsAnswer.ResolvedHour hour = answer.hour(i);
            csv.writeRecord(
                    answer.zone().id(),
                    hour.interval().start().toString(),
                    hour.interval().end().toString(),
                    answer.local(hour.interval().start()).toString(),
                    price(hour, quote -> Double.toString(quote.perMegawattHour().central())),
                    price(hour, quote -> quote.currency().getCurrencyCode()),
                    price(hour, quote -> quote.kind().name()),
                    price(hour, quote -> quote.tier().name()),
                    price(hour, PriceQuote::sourceId),
                    carbon(
                            hour,
                            quote ->
                                    Double.toString(quote.gramsPerKilowattHour().central())),
                    carbon(hour, quote -> quote.basis().name()),
                    carbon(hour, quote -> quote.tier().name()),
                    carbon(hour, CarbonQuote::sourceId));
        }
    }

    private static String price(SignalsAnswer.ResolvedHour hour, Function<PriceQuote, String> field) {
        return hour.price().map(field).orElse(ABSENT);
    }

    private static String carbon(SignalsAnswer.ResolvedHour hour, Function<CarbonQuote, String> field) {
        return hour.carbon().map(field).orElse(ABSENT);
    }
}
