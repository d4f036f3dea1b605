package org.suandian.platform.metrics;

import io.micrometer.core.instrument.Tags;
import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.suandian.placement.PlacementService;
import org.suandian.placement.RunningPlan;

/**
 * What this node searches for now. A search has a slot, as plans have too many ids to be labels; which plan is in which slot is in the
 * log.
 */
@Singleton
final class SolverMetrics {

    private static final Duration LONGEST_AGE = Duration.ofSeconds(15);

    private static final double MICRO = 1e6;

    private final PlacementService placement;
    private final Gauges running;
    private final Gauges score;
    private final Gauges bound;
    private final Gauges gap;
    private final Map<UUID, Integer> slots = new HashMap<>();

    SolverMetrics(PlacementService placement, GaugeFactory gauges) {
        this.placement = placement;
        this.running = gauges.make("suandian.solver.running", "Plans that this node searches for", LONGEST_AGE);
        this.score = gauges.make(
                "suandian.solver.score",
                "Cost of the best plan so far, penalties included, in the currency",
                LONGEST_AGE);
        this.bound = gauges.make("suandian.solver.bound", "No plan costs less, in the currency", LONGEST_AGE);
        this.gap = gauges.make(
                "suandian.solver.gap.ratio", "By which part of the bound the best plan may be too dear", LONGEST_AGE);
    }

    @Scheduled(
            every = "${suandian.metrics.solver-interval:2s}",
            identity = "solver-metrics",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void refresh() {
        List<RunningPlan> plans = placement.listRunningHere();
        slots.keySet().retainAll(plans.stream().map(RunningPlan::id).collect(Collectors.toSet()));
        running.add(Tags.empty(), plans.size());
        plans.forEach(this::add);
        running.show();
        score.show();
        bound.show();
        gap.show();
    }

    private void add(RunningPlan plan) {
        Tags slot = Tags.of("slot", Integer.toString(slots.computeIfAbsent(plan.id(), id -> firstFree())));
        Tags inCurrency = slot.and("currency", plan.currency().getCurrencyCode());
        score.add(inCurrency, amount(plan.progress().objectiveMicro()));
        bound.add(inCurrency, amount(plan.progress().boundMicro()));
        gap.add(slot, plan.progress().relativeGap());
    }

    private int firstFree() {
        Set<Integer> taken = Set.copyOf(slots.values());
        return IntStream.iterate(0, slot -> slot + 1)
                .filter(slot -> !taken.contains(slot))
                .findFirst()
                .orElse(0);
    }

    private static OptionalDouble amount(OptionalLong micro) {
        return micro.isPresent() ? OptionalDouble.of(micro.getAsLong() / MICRO) : OptionalDouble.empty();
    }
}
