package org.suandian.placement.plan.explain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.suandian.placement.plan.CostParts;
import org.suandian.placement.plan.Option;
import org.suandian.placement.plan.Placement;
import org.suandian.placement.plan.ShadowPrices;
import org.suandian.placement.plan.explain.BindingSlot.Capacity;
import org.suandian.placement.plan.occupancy.Blocker;
import org.suandian.placement.plan.occupancy.FreeOptions;
import org.suandian.placement.plan.occupancy.Occupancy;
import org.suandian.placement.plan.occupancy.OptionScore;
import org.suandian.placement.plan.occupancy.OptionScores;
import org.suandian.placement.priced.PricedProblem;

/** Explains a plan batch by batch. Not for several threads at once. */
public final class Explainer {

    /** How many alternatives are shown. */
    public static final int ALTERNATIVES = 3;

    private final PricedProblem problem;
    private final Placement placement;
    private final Occupancy occupancy;
    private final FreeOptions free;
    private final BindingHours binding;
    private final BestByPool bestByPool;
    private final Occupants occupants;
    private final OptionScore cost;

    /** Reads the plan once, in milliseconds for 10,000 batches. */
    public Explainer(PricedProblem problem, Placement placement, ShadowPrices prices) {
        this.problem = problem;
        this.placement = placement;
        this.occupancy = Occupancy.of(problem, placement);
        this.free = new FreeOptions(occupancy);
        this.binding = new BindingHours(occupancy, prices);
        this.bestByPool = new BestByPool(problem);
        this.occupants = new Occupants(problem, placement);
        this.cost = OptionScores.cost(problem);
    }

    public BatchExplanation explain(int batch) {
        Optional<Option> chosen = placement.isPlaced(batch)
                ? Optional.of(new Option(placement.fit()[batch], placement.start()[batch]))
                : Optional.empty();
        List<BindingSlot> occupied = chosen.map(this::occupied).orElse(List.of());
        // Its own room is free for its alternatives.
        chosen.ifPresent(option -> occupancy.remove(option.fit(), option.start()));
        List<Alternative> alternatives = bestByPool.of(batch, chosen).stream()
                .limit(ALTERNATIVES)
                .map(option -> alternative(batch, option, chosen))
                .toList();
        Optional<Alternative> nextBest = free.best(
                        batch,
                        chosen.map(option -> OptionScores.besides(cost, option)).orElse(cost))
                .map(option -> alternative(batch, option, chosen));
        chosen.ifPresent(option -> occupancy.add(option.fit(), option.start()));
        return new BatchExplanation(
                batch,
                chosen,
                chosen.map(option -> CostParts.of(problem, option.fit(), option.start())),
                alternatives,
                nextBest,
                occupied,
                wanted(alternatives));
    }

    private Alternative alternative(int batch, Option option, Optional<Option> chosen) {
        CostParts parts = CostParts.of(problem, option.fit(), option.start());
        CostParts base = chosen.map(each -> CostParts.of(problem, each.fit(), each.start()))
                .orElse(CostParts.ZERO);
        long baseMicro =
                chosen.map(each -> problem.costMicro(each.fit(), each.start())).orElse(0L);
        List<Obstacle> obstacles = Blocker.of(occupancy, option.fit(), option.start()).stream()
                .map(blocker -> new Obstacle(blocker, occupants.of(blocker, batch)))
                .toList();
        return new Alternative(
                option, parts.minus(base), problem.costMicro(option.fit(), option.start()) - baseMicro, obstacles);
    }

    private List<BindingSlot> occupied(Option option) {
        List<BindingSlot> result = new ArrayList<>();
        int end = option.start() + problem.fits().slots()[option.fit()];
        for (Capacity of : Capacity.values()) {
            int place = of == Capacity.POWER
                    ? problem.siteOf(option.fit())
                    : problem.fits().pool()[option.fit()];
            for (int slot = option.start(); slot < end; slot++) {
                if (binding.isBinding(of, place, slot)) {
                    result.add(binding.at(of, place, slot));
                }
            }
        }
        return result;
    }

    private List<BindingSlot> wanted(List<Alternative> alternatives) {
        TreeSet<BindingSlot> result = new TreeSet<>(Comparator.comparing(BindingSlot::of)
                .thenComparing(BindingSlot::place)
                .thenComparing(BindingSlot::slot));
        for (Alternative alternative : alternatives) {
            for (Obstacle obstacle : alternative.obstacles()) {
                Blocker blocker = obstacle.blocker();
                Capacity of = blocker.kind() == Blocker.Kind.POOL_FULL ? Capacity.ACCELERATORS : Capacity.POWER;
                // A budget has no slots.
                blocker.slots().forEach(slot -> result.add(binding.at(of, blocker.resource(), slot)));
            }
        }
        return List.copyOf(result);
    }
}
