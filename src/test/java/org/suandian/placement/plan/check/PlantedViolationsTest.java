package org.suandian.placement.plan.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.suandian.placement.plan.Placement;
import org.suandian.placement.plan.check.PlanViolation.Code;
import org.suandian.placement.priced.PricedProblem;
import org.suandian.placement.referee.BruteForce;
import org.suandian.placement.tiny.TinyInstances;
import org.suandian.placement.tiny.TwoSites;

/** Takes plans that keep all limits, and takes one limit back to just below what the plan uses: exactly that must be found. */
class PlantedViolationsTest {

    static LongStream seeds() {
        return LongStream.range(0, 40);
    }

    private static void assertOnly(PricedProblem problem, Placement plan, Code code, OptionalInt resource) {
        List<PlanViolation> found = PlanChecker.check(problem, plan);
        assertThat(found).hasSize(1);
        assertThat(found.getFirst().code()).isEqualTo(code);
        assertThat(found.getFirst().resource()).isEqualTo(resource);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void oneAcceleratorTooFewIsFoundInEachSlotOfEachRun(long seed) {
        PricedProblem problem = TinyInstances.of(seed);
        Placement plan = BruteForce.optimum(problem);
        int[][] free = problem.pools().freeAccelerators();
        for (int batch = 0; batch < plan.fit().length; batch++) {
            for (int slot = plan.start()[batch]; plan.isPlaced(batch) && slot < end(problem, plan, batch); slot++) {
                int pool = problem.fits().pool()[plan.fit()[batch]];
                int before = free[pool][slot];
                free[pool][slot] =
                        (int) used(problem, plan, pool, slot, problem.fits().accelerators(), false) - 1;
                assertOnly(problem, plan, Code.POOL_CAPACITY, OptionalInt.of(pool));
                free[pool][slot]++;
                assertThat(PlanChecker.check(problem, plan)).isEmpty();
                free[pool][slot] = before;
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void oneWattTooFewIsFoundInEachSlotOfEachRun(long seed) {
        PricedProblem problem = TinyInstances.of(seed);
        Placement plan = BruteForce.optimum(problem);
        int[][] caps = problem.sites().capWatts();
        for (int batch = 0; batch < plan.fit().length; batch++) {
            for (int slot = plan.start()[batch]; plan.isPlaced(batch) && slot < end(problem, plan, batch); slot++) {
                int site = problem.siteOf(plan.fit()[batch]);
                int before = caps[site][slot];
                caps[site][slot] =
                        (int) used(problem, plan, site, slot, problem.fits().watts(), true) - 1;
                assertOnly(problem, plan, Code.SITE_POWER, OptionalInt.of(site));
                caps[site][slot]++;
                assertThat(PlanChecker.check(problem, plan)).isEmpty();
                caps[site][slot] = before;
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aWindowThatIsASlotTooShortIsFound(long seed) {
        PricedProblem problem = TinyInstances.of(seed);
        Placement plan = BruteForce.optimum(problem);
        for (int batch = 0; batch < plan.fit().length; batch++) {
            if (plan.isPlaced(batch)) {
                int release = problem.batches().release()[batch];
                problem.batches().release()[batch] = plan.start()[batch] + 1;
                assertOnly(problem, plan, Code.BEFORE_RELEASE, OptionalInt.empty());
                problem.batches().release()[batch] = release;
                int deadline = problem.batches().deadline()[batch];
                problem.batches().deadline()[batch] = end(problem, plan, batch) - 1;
                assertOnly(problem, plan, Code.AFTER_DEADLINE, OptionalInt.empty());
                problem.batches().deadline()[batch] = deadline;
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void anObjectiveThatIsFurtherOffThanRoundingIsFound(long seed) {
        PricedProblem problem = TinyInstances.of(seed);
        Placement plan = BruteForce.optimum(problem);
        long objective = plan.objectiveMicro(problem);
        assertThat(PlanChecker.check(problem, plan, objective)).isEmpty();
        for (long off : new long[] {-8, 8, 1_000_000}) {
            assertThat(PlanChecker.check(problem, plan, objective + off))
                    .extracting(PlanViolation::code)
                    .containsExactly(Code.OBJECTIVE);
        }
    }

    @Test
    void aPriceThatIsNoNumberIsFound() {
        PricedProblem problem = TwoSites.problem();
        problem.sites().electricityMicro()[1][2] = Double.NaN;
        assertThat(PlanChecker.check(problem, TwoSites.placement(1, 0, -1, 0, -1, 0)))
                .extracting(PlanViolation::code)
                .containsExactly(Code.BATCH_COST);
    }

    private static int end(PricedProblem problem, Placement plan, int batch) {
        return plan.start()[batch] + problem.fits().slots()[plan.fit()[batch]];
    }

    private static long used(
            PricedProblem problem, Placement plan, int place, int slot, int[] amounts, boolean isSite) {
        long sum = 0;
        for (int batch = 0; batch < plan.fit().length; batch++) {
            if (plan.isPlaced(batch) && plan.start()[batch] <= slot && slot < end(problem, plan, batch)) {
                int fit = plan.fit()[batch];
                int at = isSite ? problem.siteOf(fit) : problem.fits().pool()[fit];
                sum += at == place ? amounts[fit] : 0;
            }
        }
        return sum;
    }
}
