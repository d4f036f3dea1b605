package org.suandian.costmodel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.suandian.throughput.Profiles.profile;

import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.suandian.costmodel.equations.Figure;
import org.suandian.costmodel.equations.TokenView;
import org.suandian.grid.CarbonBasis;
import org.suandian.grid.Grids;
import org.suandian.provenance.QualityTier;
import org.suandian.throughput.HardwareRate.Embeds;
import org.suandian.throughput.HardwareRate.Kind;

/** What holds of every answer, over seeded random questions. */
class AnswerPropertiesTest {

    private static CostAnswer answer(Questions question) {
        return World.world()
                .grid(Grids.grid().carbon(CarbonBasis.DIRECT, QualityTier.MEASURED, Grids.hourly(World.HOUR, 400)))
                .profile(profile("h")
                        .of(Methodology.DEFAULT_MODEL)
                        .point(8, 60, 400, 500)
                        .point(64, 20, 1_200, 700)
                        .build())
                .rate(Kind.TCO_NEOCLOUD, 2, Embeds.YES)
                .calculator()
                .answer(question.build(), World.NOW);
    }

    private static double central(CostAnswer answer, TokenView view, Figure figure) {
        return answer.central(view, figure).orElseThrow();
    }

    static LongStream seeds() {
        return LongStream.range(0, 60);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void inputAndOutputAddToTheWholeWhateverIsAsked(long seed) {
        Random random = new Random(seed);
        double input = 1 + random.nextInt(30_000);
        double output = 1 + random.nextInt(8_000);
        Questions question = Questions.of("zz-place")
                .concurrency(8 + random.nextInt(57))
                .lengths(input, output)
                .ownPrice(random.nextDouble() - 0.2)
                .pue(1 + random.nextDouble());
        CostAnswer answer = answer(seed % 2 == 0 ? question : question.utilisation(0.1 + 0.9 * random.nextDouble()));
        for (Figure figure : new Figure[] {Figure.TOTAL_COST, Figure.FACILITY_ENERGY, Figure.LOCATION_BASED}) {
            double parts = input * central(answer, TokenView.INPUT, figure)
                    + output * central(answer, TokenView.OUTPUT, figure);
            double whole = (input + output) * central(answer, TokenView.BLENDED, figure);
            assertThat(parts).isCloseTo(whole, within(Math.abs(whole) * 1e-9 + 1e-9));
        }
    }
}
