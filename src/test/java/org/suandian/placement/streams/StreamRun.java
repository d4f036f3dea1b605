package org.suandian.placement.streams;

import ai.timefold.solver.core.api.domain.common.PlanningId;
import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.domain.variable.PlanningVariable;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A batch, and the option that it runs by; none where it is left out. */
@PlanningEntity
public class StreamRun {

    /** What does not change of a batch. */
    public record Facts(
            int release,
            int due,
            int deadline,
            long latenessMicroPerSlot,
            long leaveOutMicro,
            Optional<StreamBudget> budget,
            Optional<StreamOption> standing,
            long moveMicro) {}

    private int batch;
    private @Nullable Facts facts;
    private List<StreamOption> options = List.of();
    private @Nullable StreamOption option;

    /** For the solver, which clones runs. */
    public StreamRun() {}

    StreamRun(int batch, Facts facts, List<StreamOption> options) {
        this.batch = batch;
        this.facts = facts;
        this.options = options;
    }

    @PlanningId
    public int getBatch() {
        return batch;
    }

    public Facts facts() {
        return Optional.ofNullable(facts).orElseThrow();
    }

    @ValueRangeProvider
    public List<StreamOption> getOptions() {
        return options;
    }

    /** The option it runs by; null where it is left out. */
    @PlanningVariable(allowsUnassigned = true)
    public @Nullable StreamOption getOption() {
        return option;
    }

    public void setOption(@Nullable StreamOption option) {
        this.option = option;
    }

    /** The option it runs by. Only of a run that is not left out. */
    public StreamOption option() {
        return Optional.ofNullable(option).orElseThrow();
    }

    public boolean isLeftOut() {
        return option == null;
    }
}
