package org.suandian.placement.internal.timefold;

import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.variable.PlanningVariable;
import org.jspecify.annotations.Nullable;

/** A batch for the solver: its number, and the option that it runs by. */
@PlanningEntity
public class PlanningBatch {

    private int number;

    /** {@code f x slots + start}, where {@code f} counts the batch's own fits from 0; null where the batch is left out. */
    @PlanningVariable(allowsUnassigned = true)
    private @Nullable Long option;

    /** For the solver, which clones. */
    public PlanningBatch() {}

    PlanningBatch(int number, @Nullable Long option) {
        this.number = number;
        this.option = option;
    }

    public int getNumber() {
        return number;
    }

    public void setNumber(int number) {
        this.number = number;
    }

    public @Nullable Long getOption() {
        return option;
    }

    public void setOption(@Nullable Long option) {
        this.option = option;
    }
}
