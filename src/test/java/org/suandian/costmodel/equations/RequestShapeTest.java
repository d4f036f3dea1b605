package org.suandian.costmodel.equations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.offset;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.suandian.throughput.EnergyBoundary;
import org.suandian.throughput.Phase;
import org.suandian.throughput.TokenBasis;

class RequestShapeTest {

    @Test
    void anOutputTokenWeighsAsMuchAsFourInputTokensByDefault() {
        RequestShape shape = RequestShape.of(100, 50);
        assertThat(shape.sharePerToken(TokenView.OUTPUT, Phase.MIXED))
                .isCloseTo(4 * shape.sharePerToken(TokenView.INPUT, Phase.MIXED), within(1e-15));
        assertThat(shape.totalTokens()).isEqualTo(150);
    }

    @ParameterizedTest
    @EnumSource(Phase.class)
    void blendedAndUndividedDoNotDependOnThePhase(Phase phase) {
        RequestShape shape = RequestShape.of(100, 50);
        assertThat(shape.sharePerToken(TokenView.BLENDED, phase)).isEqualTo(1 / 150.0);
        assertThat(shape.sharePerToken(TokenView.OUTPUT_UNDIVIDED, phase)).isEqualTo(1 / 50.0);
    }

    @Test
    void prefillIsPaidByInputAndDecodeByOutput() {
        RequestShape shape = RequestShape.of(100, 50);
        assertThat(shape.sharePerToken(TokenView.INPUT, Phase.PREFILL)).isEqualTo(0.01);
        assertThat(shape.sharePerToken(TokenView.OUTPUT, Phase.PREFILL)).isZero();
        assertThat(shape.sharePerToken(TokenView.OUTPUT, Phase.DECODE)).isEqualTo(0.02);
        assertThat(shape.sharePerToken(TokenView.INPUT, Phase.DECODE)).isZero();
    }

    static LongStream seeds() {
        return LongStream.range(0, 100);
    }

    /** Whatever the lengths, weight, phases and prices: input and output add to the whole request. */
    @ParameterizedTest
    @MethodSource("seeds")
    void inputAndOutputAddToTheWhole(long seed) {
        Random random = new Random(seed);
        RequestShape shape = new RequestShape(
                1 + random.nextInt(100_000), 1 + random.nextInt(20_000), 0.1 + random.nextDouble() * 10);
        Inputs inputs = Inputs.inputs();
        if (seed % 2 == 0) {
            inputs.legs(
                    Inputs.leg(Phase.PREFILL, TokenBasis.INPUT, 1 + random.nextInt(9_000), 700, EnergyBoundary.NONE),
                    Inputs.leg(
                            Phase.DECODE,
                            TokenBasis.OUTPUT,
                            1 + random.nextInt(9_000),
                            600,
                            EnergyBoundary.ACCELERATOR));
        } else {
            inputs.legs(Inputs.mixed(TokenBasis.TOTAL, 1 + random.nextInt(9_000), 700, EnergyBoundary.NONE));
        }
        CostInputs base = inputs.allocatedAt(0.05 + random.nextDouble() * 0.95).build();
        CostInputs request = new CostInputs(
                base.legs(), shape, base.basis(), base.utilisation(), base.carbonPricePerGram(), base.ranges());
        for (Figure figure : new Figure[] {Figure.FACILITY_ENERGY, Figure.TOTAL_COST, Figure.LOCATION_BASED}) {
            double whole = shape.totalTokens() * central(request, TokenView.BLENDED, figure);
            double parts = shape.inputTokens() * central(request, TokenView.INPUT, figure)
                    + shape.outputTokens() * central(request, TokenView.OUTPUT, figure);
            assertThat(parts).isCloseTo(whole, offset(whole * 1e-12));
            assertThat(shape.outputTokens() * central(request, TokenView.OUTPUT_UNDIVIDED, figure))
                    .isCloseTo(whole, offset(whole * 1e-12));
        }
    }

    private static double central(CostInputs inputs, TokenView view, Figure figure) {
        return CostModel.centralPerMillion(inputs, view).getOrDefault(figure, Double.NaN);
    }

    @ParameterizedTest
    @CsvSource({"0, 1, 4", "1, 0, 4", "1, 1, 0", "-1, 1, 4", "NaN, 1, 4", "Infinity, 1, 4", "1, 1, Infinity"})
    void lengthsAndWeightAreGreaterThanZeroAndFinite(double input, double output, double weight) {
        assertThatThrownBy(() -> new RequestShape(input, output, weight))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("must have lengths greater than 0");
    }
}
