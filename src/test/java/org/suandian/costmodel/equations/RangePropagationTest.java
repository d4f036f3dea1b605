package org.suandian.costmodel.equations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.suandian.costmodel.equations.Inputs.inputs;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.suandian.units.Range;

class RangePropagationTest {

    private static Range range(Inputs inputs, Figure figure) {
        Range range =
                CostModel.perMillion(inputs.build(), TokenView.OUTPUT_UNDIVIDED).get(figure);
        if (range == null) {
            throw new AssertionError("The figure %s must be known.".formatted(figure));
        }
        return range;
    }

    @Test
    void exactInputsGiveExactFigures() {
        assertThat(CostModel.perMillion(inputs().build(), TokenView.OUTPUT).values())
                .isNotEmpty()
                .allMatch(Range::isExact);
    }

    @Test
    void oneUncertainInputCarriesItsEndsOver() {
        Inputs uncertain = inputs().with(UncertainInput.ELECTRICITY_PRICE, Range.of(-0.02, 0.08, 0.30));
        Range cost = range(uncertain, Figure.ELECTRICITY_COST);
        assertThat(cost.low()).isCloseTo(-0.0035, within(1e-12));
        assertThat(cost.central()).isCloseTo(0.014, within(1e-12));
        assertThat(cost.high()).isCloseTo(0.0525, within(1e-12));
        assertThat(range(uncertain, Figure.FACILITY_ENERGY).isExact()).isTrue();
    }

    @Test
    void aFallingDependenceExchangesTheEnds() {
        Inputs uncertain = inputs().with(UncertainInput.EMBEDDED_ELECTRICITY, Range.of(0.1, 0.14, 0.2));
        Range cost = range(uncertain, Figure.HARDWARE_COST);
        assertThat(cost.low()).isCloseTo(1.8 * 500 / 3_600, within(1e-12));
        assertThat(cost.high()).isCloseTo(1.9 * 500 / 3_600, within(1e-12));
    }

    @Test
    void deviationsAddInQuadratureAndNotEndToEnd() {
        Inputs uncertain = inputs().with(UncertainInput.HARDWARE_RATE, Range.of(1.7, 2, 2.4))
                .with(UncertainInput.ELECTRICITY_PRICE, Range.of(0.04, 0.08, 0.2));
        double hours = 500 / 3_600.0;
        Range total = range(uncertain, Figure.TOTAL_COST);
        assertThat(total.central() - total.low()).isCloseTo(Math.hypot(0.3 * hours, 0.04 * 0.175), within(1e-12));
        assertThat(total.high() - total.central()).isCloseTo(Math.hypot(0.4 * hours, 0.12 * 0.175), within(1e-12));
    }

    @Test
    void theCentralFigureIsThatOfTheCentralInputs() {
        Inputs uncertain = inputs().with(UncertainInput.PUE, Range.of(1.05, 1.2, 1.9));
        assertThat(range(uncertain, Figure.FACILITY_ENERGY).central())
                .isEqualTo(inputs().undivided(Figure.FACILITY_ENERGY));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -0.1, 1.0001, 60, Double.NaN})
    void utilisationIsAShare(double utilisation) {
        Inputs allocated = inputs().allocatedAt(utilisation);
        assertThatThrownBy(allocated::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Maybe it is a percentage.");
    }

    @Test
    void aRequestIsServedBySomething() {
        assertThatThrownBy(
                        () -> new CostInputs(List.of(), RequestShape.of(1, 1), AccountingBasis.USAGE, 1, 0, Map.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("at least one phase");
    }

    @Test
    void withoutAnyInputNothingIsKnown() {
        CostInputs nothing = inputs().without(UncertainInput.values()).build();
        assertThat(CostModel.perMillion(nothing, TokenView.BLENDED)).isEmpty();
    }
}
