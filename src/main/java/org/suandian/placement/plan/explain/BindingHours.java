package org.suandian.placement.plan.explain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.suandian.placement.plan.Placement;
import org.suandian.placement.plan.ShadowPrices;
import org.suandian.placement.plan.explain.BindingSlot.Capacity;
import org.suandian.placement.plan.occupancy.Occupancy;
import org.suandian.placement.priced.PricedProblem;

/**
 * The scarce slots of a plan: those with a shadow price, and those that are full. A slot is full when less is left than the smallest
 * fit there takes.
 */
public final class BindingHours {

    private final Occupancy occupancy;
    private final PricedProblem problem;
    private final ShadowPrices prices;
    private final int[] leastAccelerators;
    private final int[] leastWatts;

    BindingHours(Occupancy occupancy, ShadowPrices prices) {
        this.occupancy = occupancy;
        this.problem = occupancy.problem();
        this.prices = prices;
        this.leastAccelerators = new int[problem.pools().count()];
        this.leastWatts = new int[problem.sites().count()];
        // A place that nothing fits is never full.
        Arrays.fill(leastAccelerators, Integer.MIN_VALUE);
        Arrays.fill(leastWatts, Integer.MIN_VALUE);
        for (int fit = 0; fit < problem.fits().count(); fit++) {
            lower(leastAccelerators, problem.fits().pool()[fit], problem.fits().accelerators()[fit]);
            lower(leastWatts, problem.siteOf(fit), problem.fits().watts()[fit]);
        }
    }

    private static void lower(int[] least, int place, int value) {
        least[place] = least[place] == Integer.MIN_VALUE ? value : Math.min(least[place], value);
    }

    /** Pools before sites, each by number and slot. */
    public static List<BindingSlot> of(PricedProblem problem, Placement placement, ShadowPrices prices) {
        return new BindingHours(Occupancy.of(problem, placement), prices).all();
    }

    private List<BindingSlot> all() {
        List<BindingSlot> result = new ArrayList<>();
        for (int pool = 0; pool < leastAccelerators.length; pool++) {
            addBinding(Capacity.ACCELERATORS, pool, result);
        }
        for (int site = 0; site < leastWatts.length; site++) {
            addBinding(Capacity.POWER, site, result);
        }
        return result;
    }

    private void addBinding(Capacity of, int place, List<BindingSlot> result) {
        for (int slot = 0; slot < problem.slots(); slot++) {
            if (isBinding(of, place, slot)) {
                result.add(at(of, place, slot));
            }
        }
    }

    boolean isBinding(Capacity of, int place, int slot) {
        return switch (of) {
            case ACCELERATORS ->
                prices.acceleratorMicro()[place][slot] > 0
                        || occupancy.acceleratorsLeft(place, slot) < leastAccelerators[place];
            case POWER ->
                occupancy.isCapped(place, slot)
                        && (prices.wattMicro()[place][slot] > 0
                                || occupancy.wattsLeft(place, slot) < leastWatts[place]);
        };
    }

    BindingSlot at(Capacity of, int place, int slot) {
        return switch (of) {
            case ACCELERATORS ->
                new BindingSlot(
                        of,
                        place,
                        slot,
                        occupancy.acceleratorsLeft(place, slot),
                        problem.pools().freeAccelerators()[place][slot],
                        prices.acceleratorMicro()[place][slot]);
            case POWER ->
                new BindingSlot(
                        of,
                        place,
                        slot,
                        occupancy.wattsLeft(place, slot),
                        problem.sites().capWatts()[place][slot],
                        prices.wattMicro()[place][slot]);
        };
    }
}
