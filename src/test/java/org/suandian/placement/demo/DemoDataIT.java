package org.suandian.placement.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.suandian.costmodel.CostCalculator;
import org.suandian.costmodel.CostService;
import org.suandian.costmodel.Questions;
import org.suandian.costmodel.equations.Figure;
import org.suandian.costmodel.equations.TokenView;
import org.suandian.placement.internal.json.ProblemJson;
import org.suandian.placement.priced.BatchTable;
import org.suandian.placement.priced.PricedProblem;
import org.suandian.placement.pricing.Pricing;
import org.suandian.placement.pricing.PricingResult;
import org.suandian.placement.pricing.ProblemPricer;
import org.suandian.placement.pricing.fit.ServedProfile;
import org.suandian.placement.problem.InferenceBatch;
import org.suandian.placement.problem.PlacementProblem;
import org.suandian.placement.problem.check.ProblemValidator;
import org.suandian.placement.problem.draft.DraftProblem;
import org.suandian.platform.PostgresTestResource;
import org.suandian.provenance.QualityTier;

@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class DemoDataIT {

    private static final Instant START = Instant.parse("2026-11-30T00:00:00Z");

    @Inject
    CostService costs;

    @Inject
    ObjectMapper mapper;

    private CostCalculator calculator() {
        return costs.comparingCalculator(Optional.empty());
    }

    private PlacementProblem build(String id, int batches, long seed) {
        return new DemoData(calculator()).build(id, batches, seed, START);
    }

    private Pricing price(PlacementProblem problem) {
        PricingResult result = new ProblemPricer(calculator()).price(problem);
        return result.pricing().orElseThrow(() -> new AssertionError(result.issues()));
    }

    @ParameterizedTest
    @CsvSource({"cn-hubs-week, 50", "cn-hubs-week, 1000", "global-week, 50", "global-week, 200", "global-week, 10000"})
    void aSetIsSoundLoadedAndNearlyAllOfItCanBePlaced(String id, int batches) throws IOException {
        PlacementProblem problem = build(id, batches, 7);
        ProblemJson json = new ProblemJson(mapper);
        DraftProblem read = json.read(new ByteArrayInputStream(json.write(problem, Optional.empty())));

        assertThat(read.problem()).isEqualTo(problem);
        assertThat(new ProblemValidator(calculator().catalogues())
                        .validate(read)
                        .listed())
                .isEmpty();
        PricedProblem priced = price(problem).priced();
        assertThat(load(priced)).isBetween(0.6, 0.9);
        assertThat(placedGreedily(priced)).isGreaterThanOrEqualTo((int) (batches * 0.95));
    }

    /** Accelerator-slots of the mean way to run each batch, over those there are. */
    private static double load(PricedProblem priced) {
        double capacity = Arrays.stream(priced.pools().freeAccelerators())
                .flatMapToInt(Arrays::stream)
                .sum();
        double needed = 0;
        for (int batch = 0; batch < priced.batches().count(); batch++) {
            int first = priced.batches().firstFit()[batch];
            int end = priced.batches().firstFit()[batch + 1];
            double harmonic = IntStream.range(first, end)
                    .mapToDouble(fit -> 1.0
                            / (priced.fits().accelerators()[fit] * priced.fits().slots()[fit]))
                    .sum();
            needed += (end - first) / harmonic;
        }
        return needed / capacity;
    }

    /** The plainest of plans: in order of deadlines, each batch at the first start that is free. */
    private static int placedGreedily(PricedProblem priced) {
        int[][] free = Arrays.stream(priced.pools().freeAccelerators())
                .map(int[]::clone)
                .toArray(int[][]::new);
        int[][] watts =
                Arrays.stream(priced.sites().capWatts()).map(int[]::clone).toArray(int[][]::new);
        BatchTable batches = priced.batches();
        return (int) IntStream.range(0, batches.count())
                .boxed()
                .sorted(Comparator.comparingInt(batch -> batches.deadline()[batch]))
                .filter(batch -> IntStream.range(batches.firstFit()[batch], batches.firstFit()[batch + 1])
                        .boxed()
                        .sorted(Comparator.comparingInt(fit -> priced.fits().accelerators()[fit]
                                * priced.fits().slots()[fit]))
                        .anyMatch(fit -> place(priced, fit, free, watts)))
                .count();
    }

    private static boolean place(PricedProblem priced, int fit, int[][] free, int[][] watts) {
        int pool = priced.fits().pool()[fit];
        int site = priced.siteOf(fit);
        int needed = priced.fits().accelerators()[fit];
        int power = priced.fits().watts()[fit];
        for (int start = priced.batches().release()[priced.fits().batch()[fit]];
                start <= priced.latestStart(fit);
                start++) {
            int end = start + priced.fits().slots()[fit];
            if (IntStream.range(start, end)
                    .allMatch(slot -> free[pool][slot] >= needed && watts[site][slot] >= power)) {
                IntStream.range(start, end).forEach(slot -> {
                    free[pool][slot] -= needed;
                    watts[site][slot] -= power;
                });
                return true;
            }
        }
        return false;
    }

    @Test
    void theSameSeedGivesTheSameSetAndAnotherGivesAnother() {
        assertThat(build("global-week", 200, 3)).isEqualTo(build("global-week", 200, 3));
        assertThat(build("global-week", 200, 3)).isNotEqualTo(build("global-week", 200, 4));
    }

    @Test
    void chineseHubsAreByTariffAndTheWorldByTypicalHours() {
        Pricing china = price(build("cn-hubs-week", 200, 1));
        Pricing world = price(build("global-week", 200, 1));

        assertThat(china.notes().site(0).price().weakestTier()).contains(QualityTier.TARIFF);
        assertThat(world.notes().site(0).price().weakestTier()).contains(QualityTier.TYPICAL);
    }

    @Test
    void energyIsTokensTimesWhatTheServiceSaysOfAMillion() {
        PlacementProblem problem = build("global-week", 50, 1);
        Pricing pricing = price(problem);
        for (int fit = 0; fit < pricing.priced().fits().count(); fit++) {
            InferenceBatch batch = problem.batches().get(pricing.priced().fits().batch()[fit]);
            ServedProfile profile = pricing.notes().findProfile(fit).orElseThrow();
            double input = batch.demand().inputTokens();
            double output = batch.demand().outputTokens();
            double perMillion = costs.calculator(Optional.empty())
                    .answer(
                            Questions.of(problem.sites()
                                            .get(pricing.priced().siteOf(fit))
                                            .id())
                                    .profile(profile.profileIds().getFirst())
                                    .lengths(input / 1e6, output / 1e6)
                                    .build(),
                            START)
                    .central(TokenView.BLENDED, Figure.FACILITY_ENERGY)
                    .orElseThrow();

            assertThat(pricing.priced().kilowattHours(fit) / (perMillion * (input + output) / 1e6))
                    .isBetween(1 - 1e-9, 1 + 1e-9);
        }
    }

    @Test
    void unknownSetsAndOtherSizesAreRefused() {
        assertThatThrownBy(() -> build("global-weak", 50, 1)).hasMessageContaining("Maybe global-week.");
        assertThatThrownBy(() -> build("global-week", 10_001, 1)).hasMessageContaining("between 10 and 10000");
        assertThat(DemoData.defaultStart(Instant.parse("2026-11-29T23:59:59Z"))).isEqualTo(START);
    }
}
