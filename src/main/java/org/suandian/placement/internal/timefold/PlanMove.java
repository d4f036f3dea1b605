package org.suandian.placement.internal.timefold;

import ai.timefold.solver.core.preview.api.domain.metamodel.PlanningVariableMetaModel;
import ai.timefold.solver.core.preview.api.move.Move;
import ai.timefold.solver.core.preview.api.move.MutableSolutionView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Many batches to other options at once. */
record PlanMove(PlanningVariableMetaModel<PlanSolution, PlanningBatch, Long> variable, List<Change> changes)
        implements Move<PlanSolution> {

    /** A batch to an option; null leaves it out. */
    record Change(PlanningBatch batch, @Nullable Long option) {}

    @Override
    public void execute(MutableSolutionView<PlanSolution> view) {
        for (Change change : changes) {
            view.changeVariable(variable, change.batch(), change.option());
        }
    }

    @Override
    public String describe() {
        return changes.size() + " batches moved";
    }
}
