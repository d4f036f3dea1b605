package org.suandian.placement.internal.timefold;

import ai.timefold.solver.core.impl.heuristic.selector.move.factory.MoveIteratorFactory;
import ai.timefold.solver.core.impl.score.director.ScoreDirector;
import ai.timefold.solver.core.preview.api.domain.metamodel.PlanningSolutionMetaModel;
import ai.timefold.solver.core.preview.api.domain.metamodel.PlanningVariableMetaModel;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.random.RandomGenerator;
import org.suandian.placement.internal.timefold.PlanMove.Change;
import org.suandian.placement.plan.Placement;

/** Each move is from the solver's plan to the best one after the next epoch, and empty where the epoch found none. There is always a next one: the run says when it is over. */
public final class EpochMoves implements MoveIteratorFactory<PlanSolution, PlanMove> {

    private static final PlanningVariableMetaModel<PlanSolution, PlanningBatch, Long> OPTION =
            PlanningSolutionMetaModel.of(PlanSolution.class, PlanningBatch.class)
                    .genuineEntity(PlanningBatch.class)
                    .basicVariable("option", Long.class);

    @Override
    public long getSize(ScoreDirector<PlanSolution> director) {
        return director.getWorkingSolution().getBatches().size();
    }

    @Override
    public Iterator<PlanMove> createOriginalMoveIterator(ScoreDirector<PlanSolution> director) {
        throw new UnsupportedOperationException("Epochs must be asked for at random.");
    }

    @Override
    public Iterator<PlanMove> createRandomMoveIterator(ScoreDirector<PlanSolution> director, RandomGenerator random) {
        PlanSolution solution = director.getWorkingSolution();
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return true;
            }

            @Override
            public PlanMove next() {
                Placement after = solution.run().nextEpoch();
                return new PlanMove(OPTION, changes(solution, after));
            }
        };
    }

    private static List<Change> changes(PlanSolution solution, Placement after) {
        List<Change> changes = new ArrayList<>();
        for (PlanningBatch batch : solution.getBatches()) {
            Long option = PlanSolution.optionOf(solution.run().problem(), after, batch.getNumber());
            if (!Objects.equals(option, batch.getOption())) {
                changes.add(new Change(batch, option));
            }
        }
        return changes;
    }
}
