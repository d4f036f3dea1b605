package org.suandian.grid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.suandian.grid.CarbonBasis.DIRECT;
import static org.suandian.grid.CarbonBasis.LIFECYCLE;
import static org.suandian.grid.CarbonBasis.MARGINAL;
import static org.suandian.grid.Grids.POINT;
import static org.suandian.grid.Grids.hour;
import static org.suandian.grid.Grids.hourly;

import org.junit.jupiter.api.Test;
import org.suandian.provenance.Caveat;
import org.suandian.provenance.QualityTier;
import org.suandian.series.Interval;
import org.suandian.units.CarbonIntensity;
import org.suandian.units.Range;

class CarbonResolverTest {

    private static final String START = "2026-03-02T02:00:00Z";
    private static final Interval HOUR = hour(START);

    private static CarbonQuote quote(Grids grid) {
        return grid.build().findCarbon(POINT, HOUR, DIRECT).orElseThrow();
    }

    @Test
    void theBestTierThatIsThereIsTakenInTheStatedOrder() {
        Grids grid = Grids.grid();
        grid.annualFactor(Grids.ZONE, DIRECT, 2023, 500, "CO2e");
        assertThat(quote(grid).tier()).isEqualTo(QualityTier.ANNUAL);
        grid.annualFactor("zz-place", DIRECT, 2023, 510, "CO2e");
        assertThat(quote(grid).sourceId()).isEqualTo("factor-zz-place");
        grid.typicalCarbon(2024, DIRECT);
        assertThat(quote(grid).tier()).isEqualTo(QualityTier.TYPICAL);
        grid.carbon(DIRECT, QualityTier.FORECAST, hourly(START, 400));
        assertThat(quote(grid).tier()).isEqualTo(QualityTier.FORECAST);
        grid.carbon(DIRECT, QualityTier.PUBLISHED, hourly(START, 410));
        assertThat(quote(grid).tier()).isEqualTo(QualityTier.PUBLISHED);
        grid.carbon(DIRECT, QualityTier.MEASURED, hourly(START, 420));
        assertThat(quote(grid).tier()).isEqualTo(QualityTier.MEASURED);
        assertThat(quote(grid).intensity()).isEqualTo(CarbonIntensity.ofGramsPerKilowattHour(420));
        assertThat(quote(grid).sourceId()).isEqualTo("MEASURED-carbon");
    }

    @Test
    void oneBasisNeverStandsInForAnother() {
        GridCatalogue grid = Grids.grid()
                .carbon(LIFECYCLE, QualityTier.MEASURED, hourly(START, 600))
                .typicalCarbon(2024, LIFECYCLE)
                .annualFactor(Grids.ZONE, LIFECYCLE, 2024, 610, "CO2e")
                .build();
        assertThat(grid.findCarbon(POINT, HOUR, DIRECT)).isEmpty();
        assertThat(grid.findCarbon(POINT, HOUR, MARGINAL)).isEmpty();
        assertThat(grid.findCarbon(POINT, HOUR, LIFECYCLE).orElseThrow().basis())
                .isEqualTo(LIFECYCLE);
    }

    @Test
    void anIntensityOfZeroIsNotMissing() {
        Grids grid = Grids.grid()
                .carbon(DIRECT, QualityTier.MEASURED, hourly(START, 0))
                .annualFactor(Grids.ZONE, DIRECT, 2024, 500, "CO2e");
        assertThat(quote(grid).gramsPerKilowattHour()).isEqualTo(Range.exactly(0));
        assertThat(quote(grid).tier()).isEqualTo(QualityTier.MEASURED);
    }

    @Test
    void aGapFallsToTheNextTierAndSaysSo() {
        Grids grid = Grids.grid()
                .carbon(DIRECT, QualityTier.MEASURED, hourly("2026-03-02T01:00:00Z", 420, Double.NaN, 420))
                .typicalCarbon(2024, DIRECT);
        assertThat(quote(grid).tier()).isEqualTo(QualityTier.TYPICAL);
        assertThat(quote(grid).caveats()).containsExactly(Caveat.TYPICAL_YEAR);
        assertThat(quote(grid).gramsPerKilowattHour()).isEqualTo(Range.of(292, 302, 322));
        assertThat(quote(grid).vintage()).isEqualTo(Vintage.ofYear(2024));
    }

    @Test
    void anAnnualFactorOfCarbonDioxideAloneSaysSo() {
        assertThat(quote(Grids.grid().annualFactor(Grids.ZONE, DIRECT, 2023, 530.6, "CO2"))
                        .caveats())
                .containsExactlyInAnyOrder(Caveat.ANNUAL_AVERAGE, Caveat.CO2_ONLY);
        assertThat(quote(Grids.grid().annualFactor(Grids.ZONE, DIRECT, 2023, 530.6, "CO2e"))
                        .caveats())
                .containsExactly(Caveat.ANNUAL_AVERAGE);
    }

    @Test
    void theFactorOfTheNearestYearIsTakenAndNoneBeyondFiveYears() {
        Grids grid = Grids.grid()
                .annualFactor(Grids.ZONE, DIRECT, 2021, 1, "CO2e")
                .annualFactor(Grids.ZONE, DIRECT, 2023, 3, "CO2e");
        assertThat(quote(grid).gramsPerKilowattHour().central()).isEqualTo(3);
        assertThat(grid.build().findCarbon(POINT, hour("2029-01-01T00:00:00Z"), DIRECT))
                .isEmpty();
    }

    @Test
    void theResidualMixOfThePlaceComesBeforeThatOfItsZone() {
        Grids grid = Grids.grid().residualMix(Grids.ZONE, 2024, 600, true);
        assertThat(grid.build().findResidualMix(POINT, HOUR).orElseThrow().gramsPerKilowattHour())
                .isEqualTo(600);
        grid.residualMix("zz-place", 2023, 610, false);
        assertThat(grid.build().findResidualMix(POINT, HOUR).orElseThrow().gramsPerKilowattHour())
                .isEqualTo(610);
        assertThat(grid.build().findResidualMix(POINT, hour("2040-01-01T00:00:00Z")))
                .isEmpty();
        assertThat(Grids.grid().build().findResidualMix(POINT, HOUR)).isEmpty();
    }
}
