package org.suandian.placement.plan.leftout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.suandian.placement.plan.Placement;
import org.suandian.placement.plan.baseline.Baseline;
import org.suandian.placement.plan.baseline.Baselines;
import org.suandian.placement.plan.check.PlanChecker;
import org.suandian.placement.plan.leftout.LeftOutReason.Code;
import org.suandian.placement.plan.leftout.Relaxation.Increase;
import org.suandian.placement.priced.BatchTable;
import org.suandian.placement.priced.PricedProblem;
import org.suandian.placement.tiny.TinyInstances;

/** The problem is changed as a relaxation says, and the checker, which knows nothing of the ledger, is asked. */
class RelaxationsHelpTest {

    private static final int BATCHES = 9;

    static LongStream seeds() {
        return LongStream.range(0, 150);
    }

    private static List<LeftOutReason> reasons(PricedProblem problem, Placement plan) {
        return new LeftOutReasons(problem, plan, batch -> List.of()).all();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void afterEachRelaxationThereIsRoomAndBeforeItThereWasNone(long seed) {
        PricedProblem drawn = TinyInstances.of(seed, BATCHES);
        for (LeftOutReason reason : reasons(drawn, Baselines.of(drawn, Baseline.CHEAPEST_GREEDY))) {
            for (Relaxation relaxation : reason.relaxations()) {
                // The tables are changed in place, so that each gets its own.
                PricedProblem problem = TinyInstances.of(seed, BATCHES);
                Placement plan = Baselines.of(problem, Baseline.CHEAPEST_GREEDY);
                plan.fit()[reason.batch()] = relaxation.option().fit();
                plan.start()[reason.batch()] = relaxation.option().start();
                assertThat(PlanChecker.check(problem, plan)).isNotEmpty();
                problem.batches().deadline()[reason.batch()] += relaxation.extraSlots();
                relaxation.increases().forEach(increase -> apply(problem, increase, 0));
                assertThat(PlanChecker.check(problem, plan)).isEmpty();
                assertNothingIsTooMuch(problem, plan, relaxation);
            }
        }
    }

    /** With one accelerator or watt less, there is no room again. */
    private static void assertNothingIsTooMuch(PricedProblem problem, Placement plan, Relaxation relaxation) {
        for (Increase increase : relaxation.increases()) {
            if (!increase.kind().isBudget()) {
                apply(problem, increase, 1 + increase.amount());
                assertThat(PlanChecker.check(problem, plan)).isNotEmpty();
                apply(problem, increase, increase.amount() - 1);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void noEarlierDeadlineThanTheProposedOneWouldDo(long seed) {
        PricedProblem problem = TinyInstances.of(seed, BATCHES);
        Placement plan = Baselines.of(problem, Baseline.CHEAPEST_GREEDY);
        for (LeftOutReason reason : reasons(problem, plan)) {
            int batch = reason.batch();
            int deadline = problem.batches().deadline()[batch];
            int latest = reason.relaxations().stream()
                    .filter(each -> each.code() == Relaxation.Code.LATER_DEADLINE)
                    .findFirst()
                    .map(each -> deadline + each.extraSlots() - 1)
                    .orElse(problem.slots());
            problem.batches().deadline()[batch] = latest;
            for (int fit = problem.batches().firstFit()[batch];
                    fit < problem.batches().firstFit()[batch + 1];
                    fit++) {
                for (int start = problem.batches().release()[batch]; start <= problem.latestStart(fit); start++) {
                    plan.fit()[batch] = fit;
                    plan.start()[batch] = start;
                    assertThat(PlanChecker.check(problem, plan)).isNotEmpty();
                }
            }
            plan.fit()[batch] = BatchTable.NONE;
            problem.batches().deadline()[batch] = deadline;
        }
    }

    private static void apply(PricedProblem problem, Increase increase, double less) {
        double amount = increase.amount() - less;
        switch (increase.kind()) {
            case POOL_FULL ->
                increase.slots()
                        .forEach(slot -> problem.pools().freeAccelerators()[increase.resource()][slot] += (int) amount);
            case SITE_POWER ->
                increase.slots().forEach(slot -> problem.sites().capWatts()[increase.resource()][slot] += (int) amount);
            case ENERGY_BUDGET -> problem.budgets().wattSlots()[increase.resource()] += amount;
            case EMISSIONS_BUDGET -> problem.budgets().grams()[increase.resource()] += amount;
        }
    }

    @Test
    void theDrawnProblemsHaveAllReasonsAndAllRelaxations() {
        List<LeftOutReason> all = seeds().boxed()
                .flatMap(seed -> {
                    PricedProblem problem = TinyInstances.of(seed, BATCHES);
                    return reasons(problem, Baselines.of(problem, Baseline.RUN_NOW_AT_HOME)).stream();
                })
                .toList();
        assertThat(all).extracting(LeftOutReason::code).contains(Code.values());
        assertThat(all.stream().flatMap(each -> each.relaxations().stream()))
                .extracting(Relaxation::code)
                .contains(Relaxation.Code.values());
    }
}
