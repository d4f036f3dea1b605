package org.suandian.grid;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.suandian.provenance.QualityTier;
import org.suandian.series.Interval;
import org.suandian.series.IntervalSeries;
import org.suandian.series.IntervalSeriesBuilder;
import org.suandian.units.Range;

/** Builds a grid for tests: everything lies in zone {@code ZZ}, in euro, unless a test says otherwise. */
public final class Grids {

    public static final Currency EUR = Currency.getInstance("EUR");
    public static final String ZONE = "ZZ";
    public static final GridPoint POINT = new GridPoint("zz-place", ZONE, Optional.of("zz-tariff"));

    private final Map<String, Tariff> tariffs = new HashMap<>();
    private final Map<String, List<GridData.PriceProfile>> priceProfiles = new HashMap<>();
    private final Map<String, List<GridData.CarbonProfile>> carbonProfiles = new HashMap<>();
    private final Map<String, List<AnnualPrice>> annualPrices = new HashMap<>();
    private final Map<String, List<AnnualFactor>> annualFactors = new HashMap<>();
    private final Map<String, List<ResidualMix>> residualMixes = new HashMap<>();
    private final List<PriceSeries> prices = new ArrayList<>();
    private final List<CarbonSeries> carbon = new ArrayList<>();

    public static Grids grid() {
        return new Grids();
    }

    public static Interval hour(String start) {
        return Interval.hourOf(Instant.parse(start));
    }

    /** Values of consecutive hours; NaN leaves a gap. */
    public static IntervalSeries hourly(String start, double... values) {
        IntervalSeriesBuilder builder = IntervalSeries.builder();
        Instant at = Instant.parse(start);
        for (double value : values) {
            Instant end = at.plus(Duration.ofHours(1));
            if (!Double.isNaN(value)) {
                builder.add(Interval.of(at, end), value);
            }
            at = end;
        }
        return builder.build();
    }

    /** A profile of which each cell is {@code month x 100 + hour}, 10 below and 20 above at the percentiles. */
    public static TypicalProfile profile(int year, ZoneId clock) {
        Range[] cells = new Range[TypicalProfile.MONTHS * TypicalProfile.HOURS];
        Arrays.setAll(cells, i -> {
            double mean = (i / TypicalProfile.HOURS + 1) * 100 + i % TypicalProfile.HOURS;
            return TypicalProfile.cell(mean, mean - 10, mean + 20);
        });
        return new TypicalProfile(year, clock, "profile-" + year, cells);
    }

    public Grids price(PriceKind kind, QualityTier tier, IntervalSeries series) {
        prices.add(new PriceSeries(kind, tier, EUR, tier + "-prices", series));
        return this;
    }

    public Grids carbon(CarbonBasis basis, QualityTier tier, IntervalSeries series) {
        carbon.add(new CarbonSeries(basis, tier, tier + "-carbon", series));
        return this;
    }

    public Grids tariff(Tariff tariff) {
        tariffs.put(tariff.header().id(), tariff);
        return this;
    }

    public Grids typicalPrice(int year, PriceKind kind) {
        priceProfiles
                .computeIfAbsent(ZONE, unused -> new ArrayList<>())
                .add(new GridData.PriceProfile(kind, EUR, profile(year, ZoneId.of("UTC"))));
        return this;
    }

    public Grids typicalCarbon(int year, CarbonBasis basis) {
        carbonProfiles
                .computeIfAbsent(ZONE, unused -> new ArrayList<>())
                .add(new GridData.CarbonProfile(basis, profile(year, ZoneId.of("UTC"))));
        return this;
    }

    public Grids annualPrice(String areaId, int year, double perMegawattHour, PriceKind kind) {
        annualPrices
                .computeIfAbsent(areaId, unused -> new ArrayList<>())
                .add(new AnnualPrice(areaId, year, Range.exactly(perMegawattHour), EUR, kind, "annual-" + areaId));
        return this;
    }

    public Grids annualFactor(String areaId, CarbonBasis basis, int year, double grams, String gases) {
        annualFactors
                .computeIfAbsent(areaId, unused -> new ArrayList<>())
                .add(new AnnualFactor(areaId, basis, year, Range.exactly(grams), gases, true, "factor-" + areaId));
        return this;
    }

    public Grids residualMix(String areaId, int year, double grams, boolean proxy) {
        residualMixes
                .computeIfAbsent(areaId, unused -> new ArrayList<>())
                .add(new ResidualMix(areaId, year, grams, "CO2e", proxy, "residual-" + areaId));
        return this;
    }

    public GridCatalogue build() {
        GridZone zone = new GridZone(
                ZONE, "Zone", "区", "ZZ", ZoneId.of("UTC"), ZoneId.of("UTC"), EUR, Optional.empty(), "atlas");
        return new GridCatalogue(
                new GridData(
                        Map.of(ZONE, zone),
                        tariffs,
                        priceProfiles,
                        carbonProfiles,
                        annualPrices,
                        annualFactors,
                        residualMixes),
                new SignalStore() {
                    @Override
                    public List<PriceSeries> prices(String zoneId) {
                        return zoneId.equals(ZONE) ? prices : List.of();
                    }

                    @Override
                    public List<CarbonSeries> carbon(String zoneId) {
                        return zoneId.equals(ZONE) ? carbon : List.of();
                    }
                });
    }
}
