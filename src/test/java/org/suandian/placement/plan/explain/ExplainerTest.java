package org.suandian.placement.plan.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.suandian.placement.tiny.TwoSites.noPrices;
import static org.suandian.placement.tiny.TwoSites.placement;

import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.suandian.placement.plan.CostParts;
import org.suandian.placement.plan.Option;
import org.suandian.placement.plan.Placement;
import org.suandian.placement.plan.ShadowPrices;
import org.suandian.placement.plan.baseline.Baseline;
import org.suandian.placement.plan.baseline.Baselines;
import org.suandian.placement.plan.check.PlanChecker;
import org.suandian.placement.plan.explain.BindingSlot.Capacity;
import org.suandian.placement.plan.occupancy.Blocker;
import org.suandian.placement.priced.PricedProblem;
import org.suandian.placement.tiny.Tables;
import org.suandian.placement.tiny.TinyBatch;
import org.suandian.placement.tiny.TinyInstances;
import org.suandian.placement.tiny.TwoSites;

class ExplainerTest {

    /** Batches 0 and 1 hold the cheap site one after the other; batch 2 is at home. */
    private static final Placement PLAN = placement(1, 0, 3, 2, 4, 0);

    static LongStream seeds() {
        return LongStream.range(0, 60);
    }

    @Test
    void theCheaperPlaceIsShownWithWhatItWouldSaveAndWhoHoldsIt() {
        PricedProblem problem = TwoSites.problem();
        BatchExplanation explained = new Explainer(problem, PLAN, noPrices(problem)).explain(2);
        assertThat(explained.chosen()).contains(new Option(4, 0));
        assertThat(explained.cost().orElseThrow().totalMicro()).isCloseTo(408_000, within(1e-6));

        Alternative away = explained.alternatives().getFirst();
        assertThat(away.option()).isEqualTo(new Option(5, 0));
        assertThat(away.extraMicro()).isEqualTo(-358_200);
        assertThat(away.extra()).isEqualTo(new CostParts(-360_000, 0, 5_000, 0, -3_200, 0));
        assertThat(away.isFree()).isFalse();
        assertThat(away.obstacles())
                .containsExactly(
                        new Obstacle(new Blocker(Blocker.Kind.POOL_FULL, 1, List.of(0, 1), 2), List.of(0)),
                        new Obstacle(new Blocker(Blocker.Kind.SITE_POWER, 1, List.of(0, 1), 1_000), List.of(0)));
    }

    @Test
    void theBestOtherStartInTheSamePoolIsAnAlternativeAndTheNextBestFree() {
        PricedProblem problem = TwoSites.problem();
        BatchExplanation explained = new Explainer(problem, PLAN, noPrices(problem)).explain(2);
        assertThat(explained.alternatives()).hasSize(2);
        Alternative later = explained.alternatives().get(1);
        assertThat(later.option()).isEqualTo(new Option(4, 1));
        assertThat(later.extraMicro()).isZero();
        assertThat(later.isFree()).isTrue();
        assertThat(explained.nextBestFree()).contains(later);
    }

    @Test
    void itsOwnRoomIsFreeForItsAlternatives() {
        PricedProblem problem = TwoSites.problem();
        // Alone away, from slot 0: it could start in slot 1, although it now holds slot 1 itself.
        BatchExplanation explained =
                new Explainer(problem, placement(1, 0, -1, 0, -1, 0), noPrices(problem)).explain(0);
        assertThat(explained.nextBestFree().orElseThrow().option()).isEqualTo(new Option(1, 1));
    }

    @Test
    void scarceSlotsThatItHoldsAndThatItWantsAreShownWithTheirPrice() {
        PricedProblem problem = TwoSites.problem();
        ShadowPrices prices = noPrices(problem);
        prices.acceleratorMicro()[1][0] = 70_000;
        Explainer explainer = new Explainer(problem, PLAN, prices);
        assertThat(explainer.explain(0).occupied())
                .containsExactly(
                        new BindingSlot(Capacity.ACCELERATORS, 1, 0, 0, 2, 70_000),
                        new BindingSlot(Capacity.ACCELERATORS, 1, 1, 0, 2, 0),
                        new BindingSlot(Capacity.POWER, 1, 0, 1_000, 3_000, 0),
                        new BindingSlot(Capacity.POWER, 1, 1, 1_000, 3_000, 0));
        assertThat(explainer.explain(2).occupied()).isEmpty();
        assertThat(explainer.explain(2).wanted())
                .contains(new BindingSlot(Capacity.ACCELERATORS, 1, 0, 0, 2, 70_000))
                .hasSize(4);
    }

    @Test
    void aBatchThatIsLeftOutHasAlternativesAtTheirWholeCost() {
        PricedProblem problem = TwoSites.problem();
        BatchExplanation explained = new Explainer(problem, placement(1, 0, 3, 2, -1, 0), noPrices(problem)).explain(2);
        assertThat(explained.chosen()).isEmpty();
        assertThat(explained.cost()).isEmpty();
        assertThat(explained.alternatives().getFirst().extraMicro()).isEqualTo(TwoSites.AWAY_MICRO);
        assertThat(explained.nextBestFree().orElseThrow().extraMicro()).isEqualTo(TwoSites.AT_HOME_MICRO);
    }

    @Test
    void aBudgetThatIsUsedUpNamesThoseWhoUseIt() {
        Tables tables = TwoSites.places();
        int budget = tables.budget(Double.POSITIVE_INFINITY, 2_500);
        TwoSites.addBatch(tables, TinyBatch.within(0, 4).ofBudget(budget));
        TwoSites.addBatch(tables, TinyBatch.within(0, 4).ofBudget(budget));
        PricedProblem problem = tables.problem();
        BatchExplanation explained = new Explainer(problem, placement(0, 0, 3, 0), noPrices(problem)).explain(1);
        Alternative home = explained.alternatives().stream()
                .filter(each -> each.option().fit() == 2)
                .findFirst()
                .orElseThrow();
        assertThat(home.obstacles()).singleElement().satisfies(obstacle -> {
            assertThat(obstacle.blocker().kind()).isEqualTo(Blocker.Kind.EMISSIONS_BUDGET);
            assertThat(obstacle.blocker().missing()).isCloseTo(1_500, within(1e-3));
            assertThat(obstacle.occupants()).containsExactly(0);
        });
    }

    @Test
    void explainingChangesNothing() {
        PricedProblem problem = TwoSites.problem();
        Explainer explainer = new Explainer(problem, PLAN, noPrices(problem));
        BatchExplanation first = explainer.explain(2);
        explainer.explain(0);
        assertThat(explainer.explain(2)).isEqualTo(first);
    }

    @Test
    void bindingHoursAreThoseThatAreFullOrHaveAPrice() {
        PricedProblem problem = TwoSites.problem();
        ShadowPrices prices = noPrices(problem);
        prices.acceleratorMicro()[0][3] = 5;
        assertThat(BindingHours.of(problem, placement(1, 0, 2, 0, 4, 1), prices))
                .containsExactly(
                        new BindingSlot(Capacity.ACCELERATORS, 0, 1, 0, 4, 0),
                        new BindingSlot(Capacity.ACCELERATORS, 0, 3, 4, 4, 5),
                        new BindingSlot(Capacity.ACCELERATORS, 1, 0, 0, 2, 0),
                        new BindingSlot(Capacity.ACCELERATORS, 1, 1, 0, 2, 0),
                        new BindingSlot(Capacity.POWER, 1, 0, 1_000, 3_000, 0),
                        new BindingSlot(Capacity.POWER, 1, 1, 1_000, 3_000, 0));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void freeAlternativesCanBeTakenAndBlockedOnesCannot(long seed) {
        PricedProblem problem = TinyInstances.of(seed, 7);
        Placement plan = Baselines.of(problem, Baseline.CHEAPEST_GREEDY);
        Explainer explainer = new Explainer(problem, plan, noPrices(problem));
        long objective = plan.objectiveMicro(problem);
        for (int batch = 0; batch < 7; batch++) {
            BatchExplanation explained = explainer.explain(batch);
            for (Alternative each : explained.alternatives()) {
                Placement moved = with(plan, batch, each.option());
                assertThat(PlanChecker.check(problem, moved).isEmpty()).isEqualTo(each.isFree());
                if (explained.chosen().isPresent()) {
                    assertThat(moved.objectiveMicro(problem) - objective).isEqualTo(each.extraMicro());
                }
                assertThat(each.extra().totalMicro()).isCloseTo(each.extraMicro(), within(1.01));
            }
            Optional<Alternative> next = explained.nextBestFree();
            next.ifPresent(each -> assertThat(each.isFree()).isTrue());
            // No free alternative is cheaper than the next best.
            explained.alternatives().stream()
                    .filter(Alternative::isFree)
                    .forEach(each -> assertThat(each.extraMicro())
                            .isGreaterThanOrEqualTo(next.orElseThrow().extraMicro()));
        }
    }

    private static Placement with(Placement plan, int batch, Option option) {
        Placement moved = new Placement(plan.fit().clone(), plan.start().clone());
        moved.fit()[batch] = option.fit();
        moved.start()[batch] = option.start();
        return moved;
    }
}
