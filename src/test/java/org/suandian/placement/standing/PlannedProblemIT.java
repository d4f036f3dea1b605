package org.suandian.placement.standing;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.suandian.costmodel.CostCalculator;
import org.suandian.costmodel.CostService;
import org.suandian.placement.demo.DemoData;
import org.suandian.placement.plan.Placement;
import org.suandian.placement.plan.baseline.Baseline;
import org.suandian.placement.plan.baseline.Baselines;
import org.suandian.placement.plan.check.PlanChecker;
import org.suandian.placement.priced.PricedProblem;
import org.suandian.placement.pricing.Pricing;
import org.suandian.placement.pricing.ProblemPricer;
import org.suandian.placement.pricing.fit.ServedProfile;
import org.suandian.placement.problem.InferenceBatch;
import org.suandian.placement.problem.PlacementProblem;
import org.suandian.placement.replan.Churn;
import org.suandian.placement.replan.ReplanFacts.Fate;
import org.suandian.placement.replan.ReplanStart;
import org.suandian.placement.replan.ReplanTables;
import org.suandian.platform.PostgresTestResource;

@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class PlannedProblemIT {

    private static final int BATCHES = 60;

    @Inject
    CostService costs;

    private ProblemPricer pricer;
    private PlacementProblem problem;

    @BeforeEach
    void demo() {
        CostCalculator calculator = costs.comparingCalculator(Optional.empty());
        pricer = new ProblemPricer(calculator);
        problem = new DemoData(calculator).build("global-week", BATCHES, 11, Instant.parse("2026-12-07T00:00:00Z"));
    }

    private Pricing price(PlacementProblem any) {
        return pricer.price(any).pricing().orElseThrow();
    }

    @Test
    void aBatchThatIsAddedIsPricedLikeOneThatWasThereFromTheBeginning() {
        List<InferenceBatch> all = problem.batches();
        PlannedProblem grown = PlannedProblem.of(price(problem.withBatches(all.subList(0, BATCHES - 2))));
        for (InferenceBatch batch : all.subList(BATCHES - 2, BATCHES)) {
            Pricing alone = pricer.reprice(grown.pricing(), problem.withBatches(List.of(batch)))
                    .pricing()
                    .orElseThrow();
            grown = grown.withBatch(alone);
        }

        PlannedProblem whole = PlannedProblem.of(price(problem));
        assertThat(grown.naming()).isEqualTo(whole.naming());
        assertThat(grown.problem()).isEqualTo(whole.problem());
        assertThat(grown.priced()).usingRecursiveComparison().isEqualTo(whole.priced());
        for (int fit = 0; fit < whole.priced().fits().count(); fit++) {
            assertThat(grown.findProfile(fit).map(ServedProfile::toString))
                    .isEqualTo(whole.findProfile(fit).map(ServedProfile::toString));
        }
    }

    @Test
    void goingOnFromTheBeginningWithoutAChangeCostsTheSame() {
        PlannedProblem parent = PlannedProblem.of(price(problem));
        Placement stood = Baselines.of(parent.priced(), Baseline.CHEAPEST_GREEDY);

        PlannedProblem child = ReplanTables.of(parent, price(problem), new ReplanStart(0, 7_000_000, stood));

        assertThat(child.priced().standing().fit()).containsExactly(stood.fit());
        assertThat(stood.objectiveMicro(child.priced())).isEqualTo(stood.objectiveMicro(parent.priced()));
        assertThat(Churn.of(child, stood).share()).isZero();
        Placement empty = Placement.empty(BATCHES);
        assertThat(Churn.of(child, empty).share()).isEqualTo(1);
    }

    @Test
    void whatHasStartedHasOneOptionAndNothingElseStartsBeforeNow() {
        PlannedProblem parent = PlannedProblem.of(price(problem));
        Placement stood = Baselines.of(parent.priced(), Baseline.CHEAPEST_GREEDY);
        int now = 60;

        PlannedProblem child = ReplanTables.of(parent, price(problem), new ReplanStart(now, 7_000_000, stood));

        PricedProblem tables = child.priced();
        int pinned = 0;
        for (int batch = 0; batch < BATCHES; batch++) {
            if (stood.isPlaced(batch) && stood.start()[batch] < now) {
                pinned++;
                int fit = tables.batches().firstFit()[batch];
                assertThat(tables.batches().firstFit()[batch + 1]).isEqualTo(fit + 1);
                assertThat(tables.latestStart(fit)).isEqualTo(stood.start()[batch]);
                assertThat(tables.costMicro(fit, stood.start()[batch]))
                        .isEqualTo(parent.priced().costMicro(stood.fit()[batch], stood.start()[batch]));
                assertThat(child.findProfile(fit).map(ServedProfile::modelId))
                        .isEqualTo(parent.findProfile(stood.fit()[batch]).map(ServedProfile::modelId));
            } else {
                assertThat(tables.batches().release()[batch]).isGreaterThanOrEqualTo(now);
            }
        }
        assertThat(pinned).isBetween(5, BATCHES - 5);
        assertThat(child.replan().orElseThrow().count(Fate.PINNED)).isEqualTo(pinned);
        Placement replanned = Baselines.of(tables, Baseline.CHEAPEST_GREEDY);
        assertThat(PlanChecker.check(tables, replanned)).isEmpty();
    }
}
