package org.suandian.placement.internal.timefold;

import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.domain.valuerange.ValueRange;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeFactory;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.score.HardSoftScore;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.suandian.placement.plan.Placement;
import org.suandian.placement.priced.PricedProblem;

/** A plan for the solver. */
@PlanningSolution
public class PlanSolution {

    private @Nullable SearchRun run;

    @PlanningEntityCollectionProperty
    private List<PlanningBatch> batches = new ArrayList<>();

    @PlanningScore
    private @Nullable HardSoftScore score;

    /** For the solver, which clones. */
    public PlanSolution() {}

    static PlanSolution of(SearchRun run, Placement placement) {
        PlanSolution solution = new PlanSolution();
        solution.run = run;
        for (int batch = 0; batch < placement.fit().length; batch++) {
            solution.batches.add(new PlanningBatch(batch, optionOf(run.problem(), placement, batch)));
        }
        return solution;
    }

    static @Nullable Long optionOf(PricedProblem problem, Placement placement, int batch) {
        return placement.isPlaced(batch)
                ? (long) (placement.fit()[batch] - problem.batches().firstFit()[batch]) * problem.slots()
                        + placement.start()[batch]
                : null;
    }

    Placement placement() {
        Placement placement = Placement.empty(batches.size());
        PricedProblem problem = run().problem();
        for (PlanningBatch batch : batches) {
            Long option = batch.getOption();
            if (option != null) {
                placement.fit()[batch.getNumber()] = fitOf(problem, batch.getNumber(), option);
                placement.start()[batch.getNumber()] = startOf(problem, option);
            }
        }
        return placement;
    }

    static int fitOf(PricedProblem problem, int batch, long option) {
        return problem.batches().firstFit()[batch] + (int) (option / problem.slots());
    }

    static int startOf(PricedProblem problem, long option) {
        return (int) (option % problem.slots());
    }

    /**
     * The numbers of options of the batch that has most; moves only ever use those within a batch's window. Numbered within the
     * batch, because the solver keeps an index of the whole range.
     */
    @ValueRangeProvider
    public ValueRange<Long> options() {
        PricedProblem problem = run().problem();
        int most = 0;
        for (int batch = 0; batch < problem.batches().count(); batch++) {
            most = Math.max(
                    most,
                    problem.batches().firstFit()[batch + 1] - problem.batches().firstFit()[batch]);
        }
        return ValueRangeFactory.createLongValueRange(0, (long) most * problem.slots());
    }

    SearchRun run() {
        if (run == null) {
            throw new IllegalStateException("A plan must be made with the run that it belongs to.");
        }
        return run;
    }

    public @Nullable SearchRun getRun() {
        return run;
    }

    public void setRun(SearchRun run) {
        this.run = run;
    }

    public List<PlanningBatch> getBatches() {
        return batches;
    }

    public void setBatches(List<PlanningBatch> batches) {
        this.batches = batches;
    }

    public @Nullable HardSoftScore getScore() {
        return score;
    }

    public void setScore(@Nullable HardSoftScore score) {
        this.score = score;
    }
}
