package org.suandian.placement.plan.leftout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.suandian.placement.tiny.TwoSites.placement;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.suandian.placement.plan.Option;
import org.suandian.placement.plan.Placement;
import org.suandian.placement.plan.leftout.LeftOutReason.Blocked;
import org.suandian.placement.plan.leftout.LeftOutReason.Code;
import org.suandian.placement.plan.leftout.Relaxation.Increase;
import org.suandian.placement.plan.occupancy.Blocker.Kind;
import org.suandian.placement.priced.PricedProblem;
import org.suandian.placement.problem.ProblemIssue;
import org.suandian.placement.tiny.Tables;
import org.suandian.placement.tiny.TinyBatch;
import org.suandian.placement.tiny.TinyFit;
import org.suandian.placement.tiny.TwoSites;

class LeftOutReasonsTest {

    private static LeftOutReason reason(PricedProblem problem, Placement placement, int batch) {
        return new LeftOutReasons(problem, placement, any -> List.of()).of(batch);
    }

    @Test
    void aBatchWithoutFitsSaysWhatThePricingKnows() {
        Tables tables = TwoSites.tables(1);
        tables.batch(TinyBatch.within(0, 4));
        ProblemIssue issue =
                new ProblemIssue(ProblemIssue.Severity.WARNING, "no-fit", "batches[1]", "No pool.", Map.of());
        LeftOutReasons reasons = new LeftOutReasons(tables.problem(), placement(1, 0, -1, 0), batch -> {
            assertThat(batch).isEqualTo(1);
            return List.of(issue);
        });
        assertThat(reasons.all())
                .containsExactly(new LeftOutReason(1, Code.NO_FIT, List.of(issue), 0, List.of(), List.of()));
    }

    @Test
    void aWindowThatIsTooShortNeedsALaterDeadline() {
        Tables tables = TwoSites.places();
        tables.batch(TinyBatch.within(1, 2));
        tables.fit(TinyFit.in(0, 2, 3));
        tables.fit(TinyFit.in(1, 2, 2));
        LeftOutReason reason = reason(tables.problem(), placement(-1, 0), 0);
        assertThat(reason.code()).isEqualTo(Code.NO_WINDOW);
        assertThat(reason.relaxations())
                .containsExactly(new Relaxation(Relaxation.Code.LATER_DEADLINE, new Option(1, 1), 1, List.of()));
    }

    @Test
    void capacityIsNamedWithWhatWouldMakeRoom() {
        Tables tables = TwoSites.places();
        tables.batch(TinyBatch.within(0, 4));
        tables.fit(TinyFit.in(0, 3, 2));
        tables.batch(TinyBatch.within(0, 2));
        tables.fit(TinyFit.in(0, 2, 2));
        PricedProblem problem = tables.problem();
        LeftOutReason reason = reason(problem, placement(0, 0, -1, 0), 1);
        assertThat(reason.code()).isEqualTo(Code.NO_CAPACITY);
        assertThat(reason.options()).isEqualTo(1);
        assertThat(reason.blocked()).containsExactly(new Blocked(Kind.POOL_FULL, 0, 1));
        assertThat(reason.relaxations())
                .containsExactly(
                        new Relaxation(Relaxation.Code.LATER_DEADLINE, new Option(1, 2), 2, List.of()),
                        new Relaxation(
                                Relaxation.Code.MORE_ACCELERATORS,
                                new Option(1, 0),
                                0,
                                List.of(new Increase(Kind.POOL_FULL, 0, List.of(0, 1), 1))));
    }

    @Test
    void ofTwoPoolsTheOneThatLacksLeastIsProposed() {
        Tables tables = new Tables(1);
        int site = tables.site(new double[] {1}, new double[] {0});
        tables.pool(site, new int[] {1}, 1);
        tables.pool(site, new int[] {2}, 1);
        tables.batch(TinyBatch.within(0, 1));
        tables.fit(TinyFit.in(0, 4, 1));
        tables.fit(TinyFit.in(1, 4, 1));
        assertThat(reason(tables.problem(), placement(-1, 0), 0).relaxations())
                .containsExactly(new Relaxation(
                        Relaxation.Code.MORE_ACCELERATORS,
                        new Option(1, 0),
                        0,
                        List.of(new Increase(Kind.POOL_FULL, 1, List.of(0), 2))));
    }

    @Test
    void powerIsNamedWhereAcceleratorsAreFree() {
        Tables tables = TwoSites.places();
        tables.batch(TinyBatch.within(0, 1));
        tables.fit(TinyFit.in(1, 1, 1).drawing(3_700, 1));
        LeftOutReason reason = reason(tables.problem(), placement(-1, 0), 0);
        assertThat(reason.blocked()).containsExactly(new Blocked(Kind.SITE_POWER, 1, 1));
        assertThat(reason.relaxations())
                .containsExactly(new Relaxation(
                        Relaxation.Code.MORE_POWER,
                        new Option(0, 0),
                        0,
                        List.of(new Increase(Kind.SITE_POWER, 1, List.of(0), 700))));
    }

    @Test
    void whereOneKindIsNotEnoughSeveralAreProposedTogether() {
        Tables tables = TwoSites.places();
        tables.batch(TinyBatch.within(0, 1));
        tables.fit(TinyFit.in(1, 3, 1).drawing(3_100, 1));
        assertThat(reason(tables.problem(), placement(-1, 0), 0).relaxations())
                .containsExactly(new Relaxation(
                        Relaxation.Code.SEVERAL,
                        new Option(0, 0),
                        0,
                        List.of(
                                new Increase(Kind.POOL_FULL, 1, List.of(0), 1),
                                new Increase(Kind.SITE_POWER, 1, List.of(0), 100))));
    }

    @Test
    void aBudgetThatIsUsedUpIsTheReasonWhereThereIsRoom() {
        Tables tables = TwoSites.places();
        int budget = tables.budget(6_000, Double.POSITIVE_INFINITY);
        TwoSites.addBatch(tables, TinyBatch.within(0, 4).ofBudget(budget));
        TwoSites.addBatch(tables, TinyBatch.within(0, 4).ofBudget(budget));
        LeftOutReason reason = reason(tables.problem(), placement(1, 0, -1, 0), 1);
        assertThat(reason.code()).isEqualTo(Code.BUDGET);
        assertThat(reason.blocked())
                .containsExactly(
                        new Blocked(Kind.ENERGY_BUDGET, 0, 6),
                        new Blocked(Kind.POOL_FULL, 1, 2),
                        new Blocked(Kind.SITE_POWER, 1, 2));
        assertThat(reason.relaxations()).singleElement().satisfies(relaxation -> {
            assertThat(relaxation.code()).isEqualTo(Relaxation.Code.LARGER_BUDGET);
            // The cheapest of those that lack 2,000 watt-slots and nothing else.
            assertThat(relaxation.option()).isEqualTo(new Option(3, 2));
            assertThat(relaxation.increases().getFirst().amount()).isCloseTo(2_000, within(1e-3));
        });
    }

    @Test
    void aBatchThatCouldBePlacedSaysSo() {
        LeftOutReason reason = reason(TwoSites.problem(), placement(1, 0, -1, 0, 4, 0), 1);
        assertThat(reason.code()).isEqualTo(Code.ROOM_LEFT);
        assertThat(reason.relaxations()).isEmpty();
    }

    @Test
    void onlyWhatIsLeftOutHasAReason() {
        assertThatThrownBy(() -> reason(TwoSites.problem(), placement(1, 0, -1, 0, 4, 0), 0))
                .hasMessage("The batch (0) must be left out to have a reason.");
    }
}
