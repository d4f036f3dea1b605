package org.suandian.placement.plan.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.suandian.placement.tiny.TwoSites.placement;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.suandian.placement.plan.Placement;
import org.suandian.placement.plan.check.PlanViolation.Code;
import org.suandian.placement.priced.PricedProblem;
import org.suandian.placement.priced.Standing;
import org.suandian.placement.tiny.Tables;
import org.suandian.placement.tiny.TinyBatch;
import org.suandian.placement.tiny.TwoSites;

class PlanCheckerTest {

    private static final OptionalInt NONE = OptionalInt.empty();

    /** Batch 0 and 1 away, one after the other; batch 2 at home. */
    private static final Placement GOOD = placement(1, 0, 3, 2, 4, 0);

    private static List<Code> codes(List<PlanViolation> violations) {
        return violations.stream().map(PlanViolation::code).toList();
    }

    @Test
    void aPlanThatKeepsAllLimitsHasNoViolations() {
        PricedProblem problem = TwoSites.problem();
        assertThat(PlanChecker.check(problem, GOOD, 49_800 + 49_800 + 408_000)).isEmpty();
        assertThat(PlanChecker.check(problem, Placement.empty(3), 15_000_000)).isEmpty();
    }

    @Test
    void anObjectiveThatIsNotThePlansIsFound() {
        assertThat(PlanChecker.check(TwoSites.problem(), GOOD, 507_604))
                .containsExactly(new PlanViolation(Code.OBJECTIVE, NONE, NONE, NONE, 507_604, 507_600));
    }

    @Test
    void tooManyAcceleratorsAndTooMuchPowerAreFoundInEachSlot() {
        assertThat(PlanChecker.check(TwoSites.problem(), placement(1, 0, 3, 1, 4, 0)))
                .containsExactly(
                        new PlanViolation(Code.POOL_CAPACITY, NONE, OptionalInt.of(1), OptionalInt.of(1), 4, 2),
                        new PlanViolation(Code.SITE_POWER, NONE, OptionalInt.of(1), OptionalInt.of(1), 4_000, 3_000));
    }

    @Test
    void aFitOfAnotherBatchIsFound() {
        assertThat(PlanChecker.check(TwoSites.problem(), placement(2, 0, 3, 2, 4, 0)))
                .containsExactly(new PlanViolation(Code.FOREIGN_FIT, OptionalInt.of(0), NONE, NONE, 1, 0));
    }

    @Test
    void fitsThatDoNotExistAreFound() {
        assertThat(codes(PlanChecker.check(TwoSites.problem(), placement(6, 0, -2, 2, 4, 0))))
                .containsExactly(Code.UNKNOWN_FIT, Code.UNKNOWN_FIT);
    }

    @Test
    void runsOutsideTheHorizonAreFound() {
        assertThat(PlanChecker.check(TwoSites.problem(), placement(1, -1, 3, 3, 4, 0)))
                .containsExactly(
                        new PlanViolation(Code.OUTSIDE_HORIZON, OptionalInt.of(0), NONE, NONE, -1, 0),
                        new PlanViolation(Code.OUTSIDE_HORIZON, OptionalInt.of(1), NONE, NONE, 5, 4));
    }

    @Test
    void aPlanOfAnotherNumberOfBatchesIsFound() {
        assertThat(PlanChecker.check(TwoSites.problem(), placement(1, 0, 3, 2)))
                .containsExactly(new PlanViolation(Code.WRONG_LENGTH, NONE, NONE, NONE, 2, 3));
    }

    @Test
    void startsBeforeTheReleaseAndEndsAfterTheDeadlineAreFound() {
        Tables tables = TwoSites.places();
        TwoSites.addBatch(tables, TinyBatch.within(1, 4));
        TwoSites.addBatch(tables, TinyBatch.within(0, 3));
        assertThat(PlanChecker.check(tables.problem(), placement(1, 0, 3, 2)))
                .containsExactly(
                        new PlanViolation(Code.BEFORE_RELEASE, OptionalInt.of(0), NONE, NONE, 0, 1),
                        new PlanViolation(Code.AFTER_DEADLINE, OptionalInt.of(1), NONE, NONE, 4, 3));
    }

    @Test
    void budgetsAreOfAllBatchesOfATenant() {
        Tables tables = TwoSites.places();
        // Two runs use 8,000 watt-slots, and 800 g away: 1 more than each budget has.
        int budget = tables.budget(7_999, 799);
        TwoSites.addBatch(tables, TinyBatch.within(0, 4).ofBudget(budget));
        TwoSites.addBatch(tables, TinyBatch.within(0, 4).ofBudget(budget));
        assertThat(PlanChecker.check(tables.problem(), placement(1, 0, -1, 0))).isEmpty();
        List<PlanViolation> found = PlanChecker.check(tables.problem(), placement(1, 0, 3, 2));
        assertThat(codes(found)).containsExactly(Code.ENERGY_BUDGET, Code.EMISSIONS_BUDGET);
        assertThat(found.get(0).found()).isEqualTo(8_000);
        assertThat(found.get(1).found()).isCloseTo(800, org.assertj.core.api.Assertions.within(1e-9));
    }

    @Test
    void aBudgetThatIsJustUsedUpIsKept() {
        Tables tables = TwoSites.places();
        int budget = tables.budget(8_000, 800);
        TwoSites.addBatch(tables, TinyBatch.within(0, 4).ofBudget(budget));
        TwoSites.addBatch(tables, TinyBatch.within(0, 4).ofBudget(budget));
        assertThat(PlanChecker.check(tables.problem(), placement(1, 0, 3, 2))).isEmpty();
    }

    @Test
    void latenessAndMovesBelongToTheCost() {
        Tables tables = TwoSites.places();
        TwoSites.addBatch(tables, TinyBatch.within(0, 4).dueAt(1, 7_000));
        Standing standing = new Standing(new int[] {1}, new int[] {0}, new long[] {900});
        PricedProblem problem = tables.problem(standing);
        // Ends at 4, three slots late, and not where it stands.
        assertThat(PlanChecker.check(problem, placement(1, 2), 49_800 + 3 * 7_000 + 900))
                .isEmpty();
        assertThat(PlanChecker.check(problem, placement(1, 0), 49_800 + 7_000)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void eachViolationSaysWhatItIsInOneSentence(Code code) {
        PlanViolation violation =
                new PlanViolation(code, OptionalInt.of(7), OptionalInt.of(8), OptionalInt.of(9), 12.5, 11);
        assertThat(violation.message()).contains("12.5").contains(" must ").endsWith(".");
    }

    @Test
    void aSentenceNamesPoolSlotAndNumbers() {
        PlanViolation violation =
                new PlanViolation(Code.POOL_CAPACITY, NONE, OptionalInt.of(1), OptionalInt.of(3), 4, 2);
        assertThat(violation.message()).isEqualTo("The accelerators of pool 1 in slot 3 (4) must be at most 2.");
    }
}
