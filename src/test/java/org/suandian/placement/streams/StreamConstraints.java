package org.suandian.placement.streams;

import static ai.timefold.solver.core.api.score.stream.ConstraintCollectors.sum;
import static ai.timefold.solver.core.api.score.stream.ConstraintCollectors.sumBigDecimal;

import ai.timefold.solver.core.api.score.HardSoftScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.ConstraintProvider;
import java.math.BigDecimal;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/** The rules of placement, one method each. */
public class StreamConstraints implements ConstraintProvider {

    /** The share by which a sum of floating-point numbers may pass a budget. */
    private static final double TOLERANCE = 1e-9;

    @Override
    public Constraint[] defineConstraints(ConstraintFactory factory) {
        return new Constraint[] {
            capacities(factory),
            release(factory),
            deadline(factory),
            budget(factory, "energy budget", StreamOption::wattSlots, StreamBudget::wattSlots),
            budget(factory, "emissions budget", StreamOption::grams, StreamBudget::grams),
            running(factory),
            egress(factory),
            lateness(factory),
            moves(factory),
            leftOut(factory)
        };
    }

    Constraint capacities(ConstraintFactory factory) {
        return factory.forEach(StreamRun.class)
                .flattenLast(run -> run.option().uses())
                .groupBy(SlotUse::capacity, sum(SlotUse::amount))
                .filter((capacity, used) -> used > Math.max(0, capacity.limit()))
                .penalize(HardSoftScore.ONE_HARD, (capacity, used) -> used - Math.max(0, capacity.limit()))
                .asConstraint("accelerators and power of a slot");
    }

    Constraint release(ConstraintFactory factory) {
        return factory.forEach(StreamRun.class)
                .filter(run -> run.option().start() < run.facts().release())
                .penalize(
                        HardSoftScore.ONE_HARD,
                        run -> run.facts().release() - run.option().start())
                .asConstraint("release");
    }

    Constraint deadline(ConstraintFactory factory) {
        return factory.forEach(StreamRun.class)
                .filter(run -> run.option().end() > run.facts().deadline())
                .penalize(
                        HardSoftScore.ONE_HARD,
                        run -> run.option().end() - run.facts().deadline())
                .asConstraint("deadline");
    }

    Constraint budget(
            ConstraintFactory factory,
            String name,
            Function<StreamOption, BigDecimal> use,
            ToDoubleFunction<StreamBudget> limit) {
        return factory.forEach(StreamRun.class)
                .filter(run -> run.facts().budget().isPresent())
                .groupBy(run -> run.facts().budget().orElseThrow(), sumBigDecimal(run -> use.apply(run.option())))
                .filter((budget, used) -> used.doubleValue() > limit.applyAsDouble(budget) * (1 + TOLERANCE))
                .penalize(HardSoftScore.ONE_HARD)
                .asConstraint(name);
    }

    Constraint running(ConstraintFactory factory) {
        return factory.forEach(StreamRun.class)
                .penalize(HardSoftScore.ONE_SOFT, run -> run.option().runningMicro())
                .asConstraint("running");
    }

    Constraint egress(ConstraintFactory factory) {
        return factory.forEach(StreamRun.class)
                .penalize(HardSoftScore.ONE_SOFT, run -> run.option().egressMicro())
                .asConstraint("egress");
    }

    Constraint lateness(ConstraintFactory factory) {
        return factory.forEach(StreamRun.class)
                .filter(run -> run.option().end() > run.facts().due())
                .penalize(
                        HardSoftScore.ONE_SOFT,
                        run -> (run.option().end() - run.facts().due())
                                * run.facts().latenessMicroPerSlot())
                .asConstraint("lateness");
    }

    Constraint moves(ConstraintFactory factory) {
        return factory.forEach(StreamRun.class)
                .filter(run -> run.facts().standing().isPresent())
                .filter(run -> !run.facts().standing().orElseThrow().equals(run.option()))
                .penalize(HardSoftScore.ONE_SOFT, run -> run.facts().moveMicro())
                .asConstraint("moves");
    }

    Constraint leftOut(ConstraintFactory factory) {
        return factory.forEachIncludingUnassigned(StreamRun.class)
                .filter(StreamRun::isLeftOut)
                .penalize(HardSoftScore.ONE_SOFT, run -> run.facts().leaveOutMicro())
                .asConstraint("left out");
    }
}
