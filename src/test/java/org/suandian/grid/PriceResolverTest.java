package org.suandian.grid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.suandian.grid.Grids.POINT;
import static org.suandian.grid.Grids.hour;
import static org.suandian.grid.Grids.hourly;
import static org.suandian.grid.PriceKind.CONTRACT;
import static org.suandian.grid.PriceKind.TARIFF;
import static org.suandian.grid.PriceKind.WHOLESALE;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.suandian.provenance.Caveat;
import org.suandian.provenance.QualityTier;
import org.suandian.series.Interval;
import org.suandian.units.ElectricityPrice;
import org.suandian.units.Range;

class PriceResolverTest {

    private static final String START = "2026-03-02T02:00:00Z";
    private static final Interval HOUR = hour(START);

    private static Tariffs flatTariff() {
        return Tariffs.tariff().components(0.2, 0.3).band(TariffPeriod.FLAT, 0, 24, 1);
    }

    private static PriceQuote quote(Grids grid) {
        return grid.build().findPrice(POINT, HOUR, Optional.empty()).orElseThrow();
    }

    @Test
    void theBestTierThatIsThereIsTakenInTheStatedOrder() {
        Grids grid = Grids.grid();
        grid.annualPrice(Grids.ZONE, 2025, 1, WHOLESALE);
        assertThat(quote(grid).tier()).isEqualTo(QualityTier.ANNUAL);
        assertThat(quote(grid).sourceId()).isEqualTo("annual-ZZ");
        grid.annualPrice("zz-place", 2025, 2, WHOLESALE);
        assertThat(quote(grid).sourceId()).isEqualTo("annual-zz-place");
        grid.typicalPrice(2024, WHOLESALE);
        assertThat(quote(grid).tier()).isEqualTo(QualityTier.TYPICAL);
        grid.price(WHOLESALE, QualityTier.FORECAST, hourly(START, 40));
        assertThat(quote(grid).tier()).isEqualTo(QualityTier.FORECAST);
        grid.tariff(flatTariff().build());
        assertThat(quote(grid).tier()).isEqualTo(QualityTier.TARIFF);
        grid.price(WHOLESALE, QualityTier.PUBLISHED, hourly(START, 50));
        assertThat(quote(grid).tier()).isEqualTo(QualityTier.PUBLISHED);
        grid.price(WHOLESALE, QualityTier.MEASURED, hourly(START, 60));
        assertThat(quote(grid).tier()).isEqualTo(QualityTier.MEASURED);
        assertThat(quote(grid).price()).isEqualTo(ElectricityPrice.ofMegawattHour(60, Grids.EUR));
    }

    @Test
    void anHourThatATierCoversOnlyInPartFallsToTheNextTier() {
        Grids grid = Grids.grid()
                .price(WHOLESALE, QualityTier.MEASURED, hourly("2026-03-02T01:30:00Z", 60))
                .price(WHOLESALE, QualityTier.PUBLISHED, hourly(START, 50));
        assertThat(quote(grid).tier()).isEqualTo(QualityTier.PUBLISHED);
    }

    @Test
    void anotherSeriesOfTheSameTierMayCoverTheHour() {
        Grids grid = Grids.grid()
                .price(WHOLESALE, QualityTier.MEASURED, hourly("2026-03-02T05:00:00Z", 60))
                .price(WHOLESALE, QualityTier.MEASURED, hourly(START, 70));
        assertThat(quote(grid).perMegawattHour()).isEqualTo(Range.exactly(70));
    }

    @Test
    void aNegativePriceIsKeptAndAPriceOfZeroIsNotMissing() {
        assertThat(quote(Grids.grid().price(WHOLESALE, QualityTier.MEASURED, hourly(START, -75)))
                        .perMegawattHour())
                .isEqualTo(Range.exactly(-75));
        Grids zero = Grids.grid()
                .price(WHOLESALE, QualityTier.MEASURED, hourly(START, 0))
                .price(WHOLESALE, QualityTier.FORECAST, hourly(START, 30));
        assertThat(quote(zero).tier()).isEqualTo(QualityTier.MEASURED);
        assertThat(quote(zero).perMegawattHour()).isEqualTo(Range.exactly(0));
    }

    @Test
    void theKindAskedForIsTheOnlyOneGiven() {
        GridCatalogue grid = Grids.grid()
                .price(WHOLESALE, QualityTier.MEASURED, hourly(START, 60))
                .tariff(flatTariff().build())
                .typicalPrice(2024, WHOLESALE)
                .annualPrice(Grids.ZONE, 2025, 1, TARIFF)
                .build();
        assertThat(grid.findPrice(POINT, HOUR, Optional.of(WHOLESALE))
                        .orElseThrow()
                        .tier())
                .isEqualTo(QualityTier.MEASURED);
        assertThat(grid.findPrice(POINT, HOUR, Optional.of(TARIFF))
                        .orElseThrow()
                        .tier())
                .isEqualTo(QualityTier.TARIFF);
        assertThat(grid.findPrice(POINT, HOUR, Optional.of(CONTRACT))).isEmpty();
        assertThat(Grids.grid()
                        .typicalPrice(2024, WHOLESALE)
                        .annualPrice(Grids.ZONE, 2025, 1, WHOLESALE)
                        .build()
                        .findPrice(POINT, HOUR, Optional.of(TARIFF)))
                .isEmpty();
    }

    @Test
    void aWholesalePriceSaysThatNetworkAndLeviesAreMissing() {
        assertThat(quote(Grids.grid().price(WHOLESALE, QualityTier.MEASURED, hourly(START, 60)))
                        .caveats())
                .containsExactly(Caveat.WHOLESALE_ONLY);
        assertThat(quote(Grids.grid().tariff(flatTariff().build())).caveats()).isEmpty();
        assertThat(quote(Grids.grid().typicalPrice(2024, WHOLESALE)).caveats())
                .containsExactlyInAnyOrder(Caveat.WHOLESALE_ONLY, Caveat.TYPICAL_YEAR);
        assertThat(quote(Grids.grid().annualPrice(Grids.ZONE, 2025, 1, TARIFF)).caveats())
                .containsExactly(Caveat.ANNUAL_AVERAGE);
    }

    @Test
    void aTariffsPriceIsPerMegawattHourAndDatedByItsPriceList() {
        PriceQuote quote =
                quote(Grids.grid().tariff(flatTariff().validFrom("2026-03-01").build()));
        assertThat(quote.perMegawattHour()).isEqualTo(Range.exactly(500));
        assertThat(quote.currency().getCurrencyCode()).isEqualTo("CNY");
        assertThat(quote.sourceId()).isEqualTo("notice");
        assertThat(quote.vintage().period())
                .isEqualTo(Interval.of(Instant.parse("2026-03-01T00:00:00Z"), Instant.parse("2026-04-01T00:00:00Z")));
        assertThat(quote.interval()).isEqualTo(HOUR);
    }

    @Test
    void aTariffOutsideItsValidityComesAfterATypicalYearAndSaysSo() {
        Tariff later = flatTariff().validFrom("2027-01-01").build();
        PriceQuote alone = quote(Grids.grid().tariff(later).annualPrice(Grids.ZONE, 2025, 1, WHOLESALE));
        assertThat(alone.tier()).isEqualTo(QualityTier.TYPICAL);
        assertThat(alone.kind()).isEqualTo(TARIFF);
        assertThat(alone.caveats()).containsExactly(Caveat.TARIFF_OUTSIDE_VALIDITY);
        assertThat(quote(Grids.grid().tariff(later).typicalPrice(2024, WHOLESALE))
                        .kind())
                .isEqualTo(WHOLESALE);
    }

    @Test
    void aTariffReachesFiveYearsFromTheNearerEndOfItsValidity() {
        assertThat(reaches(flatTariff().validFrom("2031-12-31"))).isTrue();
        assertThat(reaches(flatTariff().validFrom("2032-01-01"))).isFalse();
        assertThat(reaches(flatTariff().valid("2010-01-01", "2022-01-01"))).isTrue();
        assertThat(reaches(flatTariff().valid("2010-01-01", "2021-01-01"))).isFalse();
        assertThat(reaches(flatTariff().valid("2010-01-01", "2030-01-01"))).isTrue();
    }

    @Test
    void aTariffWithoutAnEndReachesFiveYearsFromItsPriceList() {
        assertThat(reaches(flatTariff().validFrom("2021-01-01"))).isTrue();
        assertThat(reaches(flatTariff().validFrom("2020-12-31"))).isFalse();
    }

    private static boolean reaches(Tariffs tariff) {
        return Grids.grid()
                .tariff(tariff.build())
                .build()
                .findPrice(POINT, HOUR, Optional.empty())
                .isPresent();
    }

    @Test
    void aPlaceWithoutTariffAndAnUnknownTariffHaveNoTariffPrice() {
        GridCatalogue grid = Grids.grid().tariff(flatTariff().build()).build();
        GridPoint none = new GridPoint("zz-place", Grids.ZONE, Optional.empty());
        GridPoint unknown = new GridPoint("zz-place", Grids.ZONE, Optional.of("other"));
        assertThat(grid.findPrice(none, HOUR, Optional.empty())).isEmpty();
        assertThat(grid.findPrice(unknown, HOUR, Optional.empty())).isEmpty();
    }

    @Test
    void aTypicalPriceCarriesItsPercentilesAndItsYear() {
        PriceQuote quote = quote(Grids.grid().typicalPrice(2023, WHOLESALE).typicalPrice(2024, WHOLESALE));
        assertThat(quote.perMegawattHour()).isEqualTo(Range.of(292, 302, 322));
        assertThat(quote.vintage()).isEqualTo(Vintage.ofYear(2024));
        assertThat(quote.vintage().ageAt(HOUR.start())).isGreaterThan(Duration.ofDays(425));
        assertThat(quote.sourceId()).isEqualTo("profile-2024");
    }

    @Test
    void farAwayYearsHaveNoPrice() {
        GridCatalogue grid = Grids.grid()
                .typicalPrice(2024, WHOLESALE)
                .annualPrice(Grids.ZONE, 2025, 1, WHOLESALE)
                .tariff(flatTariff().valid("2024-01-01", "2025-01-01").build())
                .build();
        assertThat(grid.findPrice(POINT, hour("2031-01-01T00:00:00Z"), Optional.empty()))
                .isEmpty();
        assertThat(grid.findPrice(POINT, hour("0001-01-01T00:00:00Z"), Optional.empty()))
                .isEmpty();
        assertThat(grid.findPrice(POINT, hour("+999999999-12-30T00:00:00Z"), Optional.empty()))
                .isEmpty();
    }
}
