package org.suandian.grid.internal.signals;

import java.util.List;
import org.suandian.grid.CarbonBasis;
import org.suandian.grid.CarbonSeries;
import org.suandian.grid.PriceKind;
import org.suandian.grid.PriceSeries;

/** All series of a zone, ready for resolution. */
record ZoneSignals(List<PriceSeries> prices, List<CarbonSeries> carbon) {

    static final ZoneSignals NONE = new ZoneSignals(List.of(), List.of());

    private static final int BYTES_PER_VALUE = 3 * Long.BYTES;
    private static final int BYTES_PER_SERIES = 256;

    /** The order is kept: of series that answer a question equally well, the first does. */
    static ZoneSignals of(List<RecordedSeries> all) {
        return new ZoneSignals(
                all.stream()
                        .filter(series -> series.key().signal() == Signal.PRICE)
                        .map(ZoneSignals::price)
                        .toList(),
                all.stream()
                        .filter(series -> series.key().signal() == Signal.CARBON)
                        .map(ZoneSignals::intensity)
                        .toList());
    }

    private static PriceSeries price(RecordedSeries series) {
        SeriesKey key = series.key();
        return new PriceSeries(
                PriceKind.valueOf(key.basis()),
                key.tier(),
                key.currency().orElseThrow(),
                key.sourceId(),
                series.current());
    }

    private static CarbonSeries intensity(RecordedSeries series) {
        SeriesKey key = series.key();
        return new CarbonSeries(CarbonBasis.valueOf(key.basis()), key.tier(), key.sourceId(), series.current());
    }

    int weightBytes() {
        long values = prices.stream()
                        .mapToLong(series -> series.perMegawattHour().size())
                        .sum()
                + carbon.stream()
                        .mapToLong(series -> series.gramsPerKilowattHour().size())
                        .sum();
        long bytes = BYTES_PER_SERIES * (1L + prices.size() + carbon.size()) + BYTES_PER_VALUE * values;
        return (int) Math.min(bytes, Integer.MAX_VALUE);
    }
}
