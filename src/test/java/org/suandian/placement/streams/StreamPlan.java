package org.suandian.placement.streams;

import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.score.HardSoftScore;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All runs. Hard: by how much limits are passed; soft: minus the objective in micro-units. */
@PlanningSolution
public class StreamPlan {

    private List<StreamRun> runs = List.of();
    private @Nullable HardSoftScore score;

    /** For the solver, which clones plans. */
    public StreamPlan() {}

    StreamPlan(List<StreamRun> runs) {
        this.runs = runs;
    }

    @PlanningEntityCollectionProperty
    public List<StreamRun> getRuns() {
        return runs;
    }

    public void setRuns(List<StreamRun> runs) {
        this.runs = runs;
    }

    /** Empty of meaning until the plan has been scored. */
    @PlanningScore
    public @Nullable HardSoftScore getScore() {
        return score;
    }

    public void setScore(@Nullable HardSoftScore score) {
        this.score = score;
    }
}
