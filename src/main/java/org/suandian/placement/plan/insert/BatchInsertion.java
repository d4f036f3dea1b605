package org.suandian.placement.plan.insert;

import java.util.Optional;
import org.suandian.placement.plan.Option;
import org.suandian.placement.plan.Placement;
import org.suandian.placement.plan.ShadowPrices;
import org.suandian.placement.plan.occupancy.FreeOptions;
import org.suandian.placement.plan.occupancy.Occupancy;
import org.suandian.placement.plan.occupancy.OptionScore;
import org.suandian.placement.plan.occupancy.OptionScores;
import org.suandian.placement.priced.PricedProblem;

/**
 * Places further batches into a standing plan without moving any of its batches: each at its free option of least reduced cost,
 * which is its cost and the shadow price of the room that it takes.
 *
 * <p>Making one takes time in proportion to the batches that stand, milliseconds for 10,000; a batch then takes microseconds. Not for
 * several threads at once.
 */
public final class BatchInsertion {

    private final PricedProblem problem;
    private final Placement placement;
    private final Occupancy occupancy;
    private final FreeOptions free;
    private final RoomValue value;
    private final OptionScore reducedCost;

    /**
     * Begins from a standing plan, which is not changed.
     *
     * @param problem its tables, with the batches to insert
     * @param standing as many batches as the problem has; those to insert are left out
     * @param prices of the standing plan: they are of pools, sites and budgets, which further batches do not change
     */
    public BatchInsertion(PricedProblem problem, Placement standing, ShadowPrices prices) {
        this.problem = problem;
        this.placement = new Placement(standing.fit().clone(), standing.start().clone());
        this.occupancy = Occupancy.of(problem, standing);
        this.free = new FreeOptions(occupancy);
        this.value = new RoomValue(problem, prices);
        OptionScore cost = OptionScores.cost(problem);
        this.reducedCost = new OptionScore() {
            @Override
            public double of(int fit, int start) {
                return cost.of(fit, start) + value.micro(fit, start);
            }

            @Override
            public double atLeast(int fit) {
                return cost.atLeast(fit);
            }
        };
    }

    /** Where the batch goes best; empty if there is no room for it. Nothing is changed. */
    public Optional<Insertion> find(int batch) {
        return free.best(batch, reducedCost).map(this::insertion);
    }

    /**
     * Places the batch; empty if there is no room for it.
     *
     * @throws IllegalArgumentException if it is placed already
     */
    public Optional<Insertion> insert(int batch) {
        if (placement.isPlaced(batch)) {
            throw new IllegalArgumentException(
                    "The batch (%d) must not be placed already. Maybe replan instead.".formatted(batch));
        }
        Optional<Insertion> found = find(batch);
        found.ifPresent(insertion -> {
            Option option = insertion.option();
            occupancy.add(option.fit(), option.start());
            placement.fit()[batch] = option.fit();
            placement.start()[batch] = option.start();
        });
        return found;
    }

    /** The standing plan and what was inserted since. */
    public Placement placement() {
        return new Placement(placement.fit().clone(), placement.start().clone());
    }

    private Insertion insertion(Option option) {
        return new Insertion(
                option, problem.costMicro(option.fit(), option.start()), value.micro(option.fit(), option.start()));
    }
}
