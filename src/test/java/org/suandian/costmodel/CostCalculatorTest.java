package org.suandian.costmodel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;
import static org.suandian.throughput.Profiles.profile;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.suandian.costmodel.equations.AccountingBasis;
import org.suandian.costmodel.equations.Figure;
import org.suandian.costmodel.equations.TokenView;
import org.suandian.failure.InvalidInputException;
import org.suandian.failure.UnanswerableException;
import org.suandian.failure.UnknownIdException;
import org.suandian.grid.CarbonBasis;
import org.suandian.grid.Grids;
import org.suandian.grid.PriceKind;
import org.suandian.provenance.Caveat;
import org.suandian.provenance.QualityTier;
import org.suandian.series.Interval;
import org.suandian.throughput.HardwareRate.Embeds;
import org.suandian.throughput.HardwareRate.Kind;
import org.suandian.throughput.ThroughputProfile;
import org.suandian.units.Range;

class CostCalculatorTest {

    private static final ThroughputProfile PROFILE = profile("h")
            .of(Methodology.DEFAULT_MODEL)
            .point(8, 60, 400, 500)
            .point(64, 20, 1_200, 700)
            .build();

    /** 80 EUR/MWh are 0.1 USD/kWh here; direct 400 g, residual 500 g. */
    private static Grids grid() {
        return Grids.grid()
                .price(PriceKind.TARIFF, QualityTier.MEASURED, Grids.hourly(World.HOUR, 80))
                .carbon(CarbonBasis.DIRECT, QualityTier.MEASURED, Grids.hourly(World.HOUR, 400))
                .residualMix(Grids.ZONE, 2024, 500, false);
    }

    private static CostCalculator calculator(Grids grid) {
        return World.world()
                .grid(grid)
                .profile(PROFILE)
                .rate(Kind.TCO_NEOCLOUD, 2, Embeds.YES)
                .calculator();
    }

    private static CostAnswer answer(Grids grid, Questions question) {
        return calculator(grid).answer(question.build(), World.NOW);
    }

    private static Questions place() {
        return Questions.of("zz-place");
    }

    private static double central(CostAnswer answer, TokenView view, Figure figure) {
        return answer.central(view, figure).orElseThrow();
    }

    @Test
    void aPlaceAloneIsAQuestion() {
        CostAnswer answer = calculator(grid()).answer(CostQuestion.ofPlace("zz-place"), World.NOW);
        double kilowattHours = 1e6 / 1_200 * 700 * 1.5 * 1.2 / 3.6e6;
        assertThat(central(answer, TokenView.OUTPUT_UNDIVIDED, Figure.FACILITY_ENERGY))
                .isCloseTo(kilowattHours, within(1e-12));
        assertThat(central(answer, TokenView.OUTPUT_UNDIVIDED, Figure.ELECTRICITY_COST))
                .isCloseTo(kilowattHours * 0.1, within(1e-12));
        assertThat(central(answer, TokenView.OUTPUT_UNDIVIDED, Figure.LOCATION_BASED))
                .isCloseTo(kilowattHours * 400, within(1e-9));
        assertThat(central(answer, TokenView.OUTPUT_UNDIVIDED, Figure.MARKET_BASED))
                .isCloseTo(kilowattHours * 500, within(1e-9));
        assertThat(answer.interval()).isEqualTo(Interval.hourOf(World.NOW));
        assertThat(answer.currency()).isEqualTo(World.USD);
        assertThat(answer.defaulted())
                .containsExactlyInAnyOrder(
                        "accelerator",
                        "at",
                        "basis",
                        "currency",
                        "hardwareRateKind",
                        "inputTokens",
                        "model",
                        "operatingPoint",
                        "outputTokens",
                        "precision",
                        "pue");
        assertThat(answer.sourceIds())
                .containsExactlyInAnyOrder(
                        "MEASURED-carbon",
                        "MEASURED-prices",
                        "atlas",
                        "fed",
                        "host-source",
                        "lab",
                        "maker-source",
                        "pue-source",
                        "rates",
                        "residual-ZZ");
        assertThat(answer.caveats())
                .containsExactlyInAnyOrder(Caveat.HOST_FACTOR_ASSUMED, Caveat.EMBEDDED_ELECTRICITY_PRICE_ASSUMED);
    }

    @Test
    void whatTheQuestionGivesIsNotADefault() {
        CostAnswer answer = answer(
                grid(),
                place().at("2024-05-01T10:59:59Z")
                        .currency(World.EUR)
                        .pue(1.1)
                        .basis(AccountingBasis.USAGE)
                        .rateKind(Kind.TCO_NEOCLOUD));
        assertThat(answer.defaulted()).doesNotContain("at", "currency", "pue", "basis", "hardwareRateKind");
        assertThat(answer.pue().ratio()).isEqualTo(Range.exactly(1.1));
        assertThat(answer.caveats()).contains(Caveat.USER_VALUE);
        assertThat(answer.sourceIds()).contains("user").doesNotContain("pue-source");
    }

    @Test
    void theRegionalPriceMovesTheTotalByEnergyTimesTheDifferenceAndNothingElse() {
        CostAnswer cheap = answer(grid(), place().ownPrice(0.03));
        CostAnswer dear = answer(grid(), place().ownPrice(0.23));
        for (TokenView view : TokenView.values()) {
            double difference = central(dear, view, Figure.TOTAL_COST) - central(cheap, view, Figure.TOTAL_COST);
            assertThat(difference).isCloseTo(central(cheap, view, Figure.FACILITY_ENERGY) * 0.2, within(1e-12));
            assertThat(central(dear, view, Figure.HARDWARE_COST)).isEqualTo(central(cheap, view, Figure.HARDWARE_COST));
        }
    }

    @Test
    void theAllocationBasisNeedsAUtilisationAndTheUsageBasisRefusesOne() {
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> answer(grid(), place().basis(AccountingBasis.ALLOCATION)))
                .satisfies(e -> assertThat(e.code()).isEqualTo("utilisation-required"));
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() ->
                        answer(grid(), place().basis(AccountingBasis.USAGE).utilisation(0.5)))
                .satisfies(e -> assertThat(e.code()).isEqualTo("contradicting-parameters"));
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> calculator(grid())
                        .serve(place().basis(AccountingBasis.ALLOCATION).build()));
    }

    @Test
    void aUtilisationAsksForTheAllocationBasis() {
        CostAnswer answer = answer(grid(), place().utilisation(0.5));
        assertThat(answer.inputs().basis()).isEqualTo(AccountingBasis.ALLOCATION);
        assertThat(answer.inputs().utilisation()).isEqualTo(0.5);
        assertThat(answer.caveats()).contains(Caveat.IDLE_POWER_ASSUMED);
        assertThat(answer.sourceIds()).contains("idle-source");
        double usage = central(answer(grid(), place()), TokenView.BLENDED, Figure.HARDWARE_COST);
        assertThat(central(answer, TokenView.BLENDED, Figure.HARDWARE_COST)).isCloseTo(2 * usage, within(1e-12));
    }

    @Test
    void aUsersIntensityReplacesTheWholeGrid() {
        Grids grid = grid().annualFactor("zz-place", CarbonBasis.LIFECYCLE, 2024, 600, "CO2e")
                .annualFactor(Grids.ZONE, CarbonBasis.MARGINAL, 2024, 700, "CO2e");
        CostAnswer own = answer(grid, place().ownIntensity(370));
        assertThat(own.carbon().location().orElseThrow().tier()).isEqualTo(QualityTier.USER);
        assertThat(own.carbon().residual()).isEmpty();
        assertThat(own.caveats()).contains(Caveat.USER_VALUE).doesNotContain(Caveat.RESIDUAL_MIX_MISSING);
        Map<Figure, Range> figures = own.perMillion().getOrDefault(TokenView.BLENDED, Map.of());
        assertThat(figures).doesNotContainKeys(Figure.LIFECYCLE, Figure.MARGINAL);
        assertThat(central(own, TokenView.BLENDED, Figure.MARKET_BASED))
                .isEqualTo(central(own, TokenView.BLENDED, Figure.LOCATION_BASED));
        CostAnswer real = answer(grid, place());
        assertThat(central(real, TokenView.BLENDED, Figure.LIFECYCLE)).isPositive();
        assertThat(central(real, TokenView.BLENDED, Figure.MARGINAL)).isPositive();
        assertThat(real.sourceIds()).contains("factor-ZZ", "factor-zz-place");
        assertThat(central(own, TokenView.BLENDED, Figure.LOCATION_BASED) / 370)
                .isCloseTo(central(real, TokenView.BLENDED, Figure.LOCATION_BASED) / 400, within(1e-12));
    }

    @Test
    void withoutAResidualMixTheGridAverageStandsInAndSaysSo() {
        Grids grid = Grids.grid().carbon(CarbonBasis.DIRECT, QualityTier.MEASURED, Grids.hourly(World.HOUR, 400));
        CostAnswer answer = answer(grid, place());
        assertThat(answer.caveats()).contains(Caveat.RESIDUAL_MIX_MISSING);
        assertThat(central(answer, TokenView.BLENDED, Figure.MARKET_BASED))
                .isEqualTo(central(answer, TokenView.BLENDED, Figure.LOCATION_BASED));
        assertThat(answer(grid().residualMix("zz-place", 2024, 610, true), place())
                        .caveats())
                .contains(Caveat.RESIDUAL_MIX_PROXY)
                .doesNotContain(Caveat.RESIDUAL_MIX_MISSING);
    }

    @Test
    void anUnknownPriceLeavesTheTotalOutAndIsNotZero() {
        Grids grid = Grids.grid().carbon(CarbonBasis.DIRECT, QualityTier.MEASURED, Grids.hourly(World.HOUR, 400));
        CostAnswer answer = answer(grid, place());
        assertThat(answer.price()).isEmpty();
        assertThat(answer.central(TokenView.BLENDED, Figure.TOTAL_COST)).isEqualTo(Optional.empty());
        assertThat(answer.central(TokenView.BLENDED, Figure.ELECTRICITY_COST)).isEmpty();
        assertThat(answer.central(TokenView.BLENDED, Figure.HARDWARE_COST)).isPresent();
    }

    @Test
    void anHourOfWhichNothingIsKnownIsRefused() {
        assertThatExceptionOfType(UnanswerableException.class)
                .isThrownBy(() -> answer(grid(), place().at("2050-01-01T00:00:00Z")))
                .satisfies(e -> assertThat(e.code()).isEqualTo("at-outside-tiers"))
                .satisfies(e -> assertThat(e.details()).containsEntry("region", "zz-place"));
    }

    @Test
    void anUnknownPlaceIsRefused() {
        assertThatExceptionOfType(UnknownIdException.class)
                .isThrownBy(() -> answer(grid(), Questions.of("zz-plaice")))
                .satisfies(e -> assertThat(e.code()).isEqualTo("unknown-region"));
    }

    @Test
    void aCarbonPriceIsShownApart() {
        CostAnswer answer = answer(grid(), place().carbonPricePerTonne(50));
        assertThat(central(answer, TokenView.BLENDED, Figure.CARBON_COST))
                .isCloseTo(central(answer, TokenView.BLENDED, Figure.LOCATION_BASED) * 50e-6, within(1e-12));
        assertThat(central(answer, TokenView.BLENDED, Figure.TOTAL_COST))
                .isEqualTo(central(answer(grid(), place()), TokenView.BLENDED, Figure.TOTAL_COST));
    }

    @Test
    void anAssumedPueIsSaidToBe() {
        CostAnswer answer = World.world()
                .grid(grid())
                .profile(PROFILE)
                .assumedPue()
                .calculator()
                .answer(place().build(), World.NOW);
        assertThat(answer.caveats()).contains(Caveat.PUE_ASSUMED);
        assertThat(answer.hardware()).isEmpty();
        assertThat(answer.central(TokenView.BLENDED, Figure.TOTAL_COST)).isEmpty();
    }
}
