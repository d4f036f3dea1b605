package org.suandian.placement.internal.timefold;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.suandian.placement.plan.check.PlanChecker;
import org.suandian.placement.priced.PricedProblem;
import org.suandian.placement.reference.ReferenceInstance;
import org.suandian.placement.reference.ReferenceInstances;
import org.suandian.placement.search.SolvedPlan;

class ReferenceGapTest {

    /** A short search must come this near to the file's bound; a long one comes nearer. */
    @ParameterizedTest
    @CsvSource({"S100, 20, 0.04", "S1k, 8, 0.03"})
    void aShortSearchComesNearTheProvenBound(String name, long epochs, double gap) {
        ReferenceInstance instance = ReferenceInstances.orSkip(name);
        PricedProblem problem = instance.problem();
        SolvedPlan solved = SolverRuns.solve(problem, SolverRuns.steps(epochs));
        double proven = instance.provenLowerBoundMicro();

        assertThat(PlanChecker.check(problem, solved.placement(), solved.objectiveMicro()))
                .isEmpty();
        assertThat(solved.placement().placed()).isEqualTo(problem.batches().count());
        assertThat(solved.objectiveMicro() / proven).isBetween(1.0, 1 + gap);
        assertThat(solved.boundMicro() / proven).isBetween(0.99, 1.0);
    }
}
