package org.suandian.costmodel.equations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.suandian.costmodel.equations.Inputs.inputs;
import static org.suandian.costmodel.equations.Inputs.leg;
import static org.suandian.costmodel.equations.Inputs.mixed;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.suandian.throughput.EnergyBoundary;
import org.suandian.throughput.Phase;
import org.suandian.throughput.TokenBasis;
import org.suandian.units.Energy;
import org.suandian.units.Money;
import org.suandian.units.Power;
import org.suandian.units.Range;
import org.suandian.units.Throughput;

class CostModelTest {

    private static final double TINY = 1e-12;

    @Test
    void whatWasMeasuredAtTheWallIsNotMultipliedByTheHostFactor() {
        Inputs wall = inputs().legs(mixed(TokenBasis.OUTPUT, 2_000, 1_300, EnergyBoundary.SYSTEM));
        assertThat(wall.undivided(Figure.SYSTEM_ENERGY))
                .isCloseTo(Power.ofWatts(1_300).overSeconds(500).kilowattHours(), within(TINY));
        assertThat(CostModel.centralPerMillion(wall.build(), TokenView.OUTPUT_UNDIVIDED))
                .doesNotContainKey(Figure.ACCELERATOR_ENERGY)
                .containsKeys(Figure.SYSTEM_ENERGY, Figure.FACILITY_ENERGY);
    }

    @Test
    void theAcceleratorsShareIsUnknownAsSoonAsOnePhaseWasMeasuredAtTheWall() {
        CostInputs both = inputs().legs(
                        leg(Phase.PREFILL, TokenBasis.INPUT, 8_000, 700, EnergyBoundary.ACCELERATOR),
                        leg(Phase.DECODE, TokenBasis.OUTPUT, 2_000, 1_000, EnergyBoundary.SYSTEM))
                .build();
        assertThat(CostModel.centralPerMillion(both, TokenView.BLENDED)).doesNotContainKey(Figure.ACCELERATOR_ENERGY);
    }

    @Test
    void theLoadFractionAppliesOnlyWhereNoPowerWasMeasured() {
        Inputs measured = inputs().legs(mixed(TokenBasis.OUTPUT, 2_000, 700, EnergyBoundary.ACCELERATOR));
        Inputs estimated = inputs().legs(mixed(TokenBasis.OUTPUT, 2_000, 700, EnergyBoundary.NONE));
        double joules = Energy.ofKilowattHours(measured.undivided(Figure.ACCELERATOR_ENERGY))
                .joules();
        assertThat(joules).isCloseTo(700 * 500, within(1e-6));
        assertThat(estimated.undivided(Figure.ACCELERATOR_ENERGY))
                .isCloseTo(0.82 * measured.undivided(Figure.ACCELERATOR_ENERGY), within(TINY));
        assertThat(estimated.without(UncertainInput.LOAD_FRACTION).undivided(Figure.ACCELERATOR_ENERGY))
                .isCloseTo(measured.undivided(Figure.ACCELERATOR_ENERGY), within(TINY));
    }

    @Test
    void pueIsAppliedExactlyOnce() {
        double doubled = inputs().with(UncertainInput.PUE, 2.4).undivided(Figure.FACILITY_ENERGY);
        assertThat(doubled / inputs().undivided(Figure.FACILITY_ENERGY)).isCloseTo(2, within(TINY));
        assertThat(inputs().with(UncertainInput.PUE, 2.4).undivided(Figure.SYSTEM_ENERGY))
                .isEqualTo(inputs().undivided(Figure.SYSTEM_ENERGY));
    }

    @Test
    void onTheUsageBasisIdleTimeCostsNothing() {
        Inputs usage = inputs().with(UncertainInput.IDLE_FRACTION, 0.9);
        assertThat(usage.undivided(Figure.FACILITY_ENERGY)).isEqualTo(inputs().undivided(Figure.FACILITY_ENERGY));
    }

    @Test
    void onTheAllocationBasisHardwareIsDividedByUtilisationAndEnergyGrowsByIdlePower() {
        Inputs allocated = inputs().allocatedAt(0.5);
        assertThat(allocated.undivided(Figure.HARDWARE_COST))
                .isCloseTo(2 * inputs().undivided(Figure.HARDWARE_COST), within(TINY));
        assertThat(allocated.undivided(Figure.SYSTEM_ENERGY))
                .isCloseTo(1.25 * inputs().undivided(Figure.SYSTEM_ENERGY), within(TINY));
        assertThat(allocated.without(UncertainInput.IDLE_FRACTION).undivided(Figure.SYSTEM_ENERGY))
                .isCloseTo(inputs().undivided(Figure.SYSTEM_ENERGY), within(TINY));
    }

    @Test
    void anAlwaysBusyAcceleratorCostsTheSameOnBothBases() {
        for (Figure figure : new Figure[] {Figure.FACILITY_ENERGY, Figure.HARDWARE_COST, Figure.TOTAL_COST}) {
            assertThat(inputs().allocatedAt(1).undivided(figure)).isEqualTo(inputs().undivided(figure));
        }
    }

    @Test
    void aRegionalPriceMovesTheTotalByEnergyTimesTheDifference() {
        double before = inputs().with(UncertainInput.ELECTRICITY_PRICE, 0.05).undivided(Figure.TOTAL_COST);
        double after = inputs().with(UncertainInput.ELECTRICITY_PRICE, 0.12).undivided(Figure.TOTAL_COST);
        assertThat(after - before).isCloseTo(0.175 * 0.07, within(TINY));
    }

    @Test
    void electricityAndHardwareAddToTheTotalAndCarbonStandsApart() {
        Inputs priced = inputs().carbonPricePerGram(1e-4);
        assertThat(priced.undivided(Figure.TOTAL_COST))
                .isCloseTo(
                        priced.undivided(Figure.ELECTRICITY_COST) + priced.undivided(Figure.HARDWARE_COST),
                        within(TINY));
        assertThat(priced.undivided(Figure.CARBON_COST))
                .isCloseTo(priced.undivided(Figure.LOCATION_BASED) * 1e-4, within(TINY));
        assertThat(CostModel.centralPerMillion(inputs().build(), TokenView.BLENDED))
                .doesNotContainKey(Figure.CARBON_COST);
        assertThat(CostModel.centralPerMillion(
                        inputs().carbonPricePerGram(1e-4)
                                .without(UncertainInput.LOCATION_INTENSITY)
                                .build(),
                        TokenView.BLENDED))
                .doesNotContainKey(Figure.CARBON_COST);
    }

    @Test
    void eachIntensityGivesItsOwnFigure() {
        Inputs all =
                inputs().with(UncertainInput.LIFECYCLE_INTENSITY, 600).with(UncertainInput.MARGINAL_INTENSITY, 800);
        assertThat(all.undivided(Figure.LOCATION_BASED)).isCloseTo(0.175 * 530.6, within(1e-9));
        assertThat(all.undivided(Figure.MARKET_BASED)).isCloseTo(0.175 * 609.6, within(1e-9));
        assertThat(all.undivided(Figure.LIFECYCLE)).isCloseTo(0.175 * 600, within(1e-9));
        assertThat(all.undivided(Figure.MARGINAL)).isCloseTo(0.175 * 800, within(1e-9));
    }

    @Test
    void aFigureWhoseInputIsUnknownIsAbsentAndNotZero() {
        Map<Figure, Double> without = CostModel.centralPerMillion(
                inputs().without(UncertainInput.ELECTRICITY_PRICE, UncertainInput.MARKET_INTENSITY)
                        .build(),
                TokenView.OUTPUT);
        assertThat(without)
                .doesNotContainKeys(Figure.ELECTRICITY_COST, Figure.TOTAL_COST, Figure.MARKET_BASED)
                .containsKeys(Figure.HARDWARE_COST, Figure.FACILITY_ENERGY, Figure.LOCATION_BASED);
        assertThat(CostModel.centralPerMillion(
                        inputs().without(UncertainInput.HARDWARE_RATE).build(), TokenView.OUTPUT))
                .doesNotContainKeys(Figure.HARDWARE_COST, Figure.TOTAL_COST)
                .containsKey(Figure.ELECTRICITY_COST);
        assertThat(CostModel.centralPerMillion(
                        inputs().without(UncertainInput.PUE).build(), TokenView.OUTPUT))
                .containsKey(Figure.SYSTEM_ENERGY)
                .doesNotContainKeys(Figure.FACILITY_ENERGY, Figure.ELECTRICITY_COST, Figure.LOCATION_BASED);
        assertThat(CostModel.centralPerMillion(
                        inputs().without(UncertainInput.HOST_FACTOR).build(), TokenView.OUTPUT))
                .doesNotContainKeys(Figure.SYSTEM_ENERGY, Figure.FACILITY_ENERGY);
    }

    @Test
    void withoutKnownEmbeddedElectricityThePublishedRateStays() {
        assertThat(inputs().without(UncertainInput.EMBEDDED_ELECTRICITY).undivided(Figure.HARDWARE_COST))
                .isCloseTo(2 * 500 / 3_600.0, within(TINY));
    }

    @Test
    void prefillAndDecodeAreWeightedByTheTimeTheyTake() {
        Inputs apart = inputs().legs(
                        leg(Phase.PREFILL, TokenBasis.INPUT, 8_000, 700, EnergyBoundary.ACCELERATOR),
                        leg(Phase.DECODE, TokenBasis.OUTPUT, 2_000, 600, EnergyBoundary.ACCELERATOR))
                .shape(1_000, 500);
        double prefill = 700 * 1_000 / 8_000.0;
        double decode = 600 * 500 / 2_000.0;
        double joulesPerRequest = apart.undivided(Figure.ACCELERATOR_ENERGY) * 3.6 * 500;
        assertThat(joulesPerRequest).isCloseTo(prefill + decode, within(1e-9));
        Map<Figure, Double> input = CostModel.centralPerMillion(apart.build(), TokenView.INPUT);
        assertThat(input.getOrDefault(Figure.ACCELERATOR_ENERGY, 0.0) * 3.6 * 1_000)
                .isCloseTo(prefill, within(1e-9));
    }

    /** InferenceX on B200, 1k/1k: the same 0.113 USD per million tokens as from rate and throughput alone. */
    @Test
    void theWholeModelGivesAPublishedCostOfAllTokens() {
        CostInputs inferenceX = inputs().legs(mixed(TokenBasis.TOTAL, 4_791.6, 1_000, EnergyBoundary.NONE))
                .shape(1_024, 1_024)
                .with(UncertainInput.HARDWARE_RATE, 1.95)
                .without(UncertainInput.EMBEDDED_ELECTRICITY)
                .build();
        double blended =
                CostModel.centralPerMillion(inferenceX, TokenView.BLENDED).getOrDefault(Figure.HARDWARE_COST, 0.0);
        assertThat(blended)
                .isCloseTo(
                        HardwareCost.perMillionTokens(Money.of(1.95, "USD"), Throughput.ofTokensPerSecond(4_791.6))
                                .amount(),
                        within(TINY))
                .isCloseTo(0.113, within(0.00113));
    }

    @Test
    void aReplacedInputReplacesNothingElse() {
        CostInputs before = inputs().build();
        CostInputs after = before.with(UncertainInput.PUE, Range.exactly(1));
        assertThat(after.ranges()).containsEntry(UncertainInput.PUE, Range.exactly(1));
        assertThat(after.with(UncertainInput.PUE, Range.exactly(1.2))).isEqualTo(before);
    }
}
