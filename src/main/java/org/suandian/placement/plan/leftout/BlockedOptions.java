package org.suandian.placement.plan.leftout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.suandian.placement.plan.Option;
import org.suandian.placement.plan.leftout.LeftOutReason.Blocked;
import org.suandian.placement.plan.occupancy.Blocker;
import org.suandian.placement.plan.occupancy.Occupancy;
import org.suandian.placement.priced.PricedProblem;

/** All options of one batch, counted by what they lack, with the one that lacks least of each set of resources. */
final class BlockedOptions {

    private record Least(Option option, Shortfall shortfall, long costMicro) {}

    private record Resource(Blocker.Kind kind, int number) {}

    private final Occupancy occupancy;
    private final PricedProblem problem;
    private final int[] counts = new int[Shortfall.SETS];
    private final @Nullable Least[] least = new @Nullable Least[Shortfall.SETS];
    private final Map<Resource, Integer> blocked = new HashMap<>();

    BlockedOptions(Occupancy occupancy, int batch) {
        this.occupancy = occupancy;
        this.problem = occupancy.problem();
        for (int fit = problem.batches().firstFit()[batch];
                fit < problem.batches().firstFit()[batch + 1];
                fit++) {
            for (int start = problem.batches().release()[batch]; start <= problem.latestStart(fit); start++) {
                add(fit, start);
            }
        }
    }

    private void add(int fit, int start) {
        Shortfall shortfall = Shortfall.of(occupancy, fit, start);
        int set = shortfall.lacks();
        counts[set]++;
        count(
                set,
                Shortfall.OF_ACCELERATORS,
                Blocker.Kind.POOL_FULL,
                problem.fits().pool()[fit]);
        count(set, Shortfall.OF_WATTS, Blocker.Kind.SITE_POWER, problem.siteOf(fit));
        int budget = problem.batches().budget()[problem.fits().batch()[fit]];
        count(set, Shortfall.OF_ENERGY, Blocker.Kind.ENERGY_BUDGET, budget);
        count(set, Shortfall.OF_GRAMS, Blocker.Kind.EMISSIONS_BUDGET, budget);
        long cost = problem.costMicro(fit, start);
        Least known = least[set];
        if (known == null
                || shortfall.isLessThan(known.shortfall)
                || (!known.shortfall.isLessThan(shortfall) && cost < known.costMicro)) {
            least[set] = new Least(new Option(fit, start), shortfall, cost);
        }
    }

    private void count(int set, int bit, Blocker.Kind kind, int number) {
        if ((set & bit) != 0) {
            blocked.merge(new Resource(kind, number), 1, Integer::sum);
        }
    }

    int count() {
        int sum = 0;
        for (int each : counts) {
            sum += each;
        }
        return sum;
    }

    /** Options that lack exactly these. */
    int lacking(int set) {
        return counts[set];
    }

    /** Of the options that lack exactly these, the one that lacks least of them, the cheaper one among equals. */
    Optional<Option> leastLacking(int set) {
        return Optional.ofNullable(least[set]).map(Least::option);
    }

    List<Blocked> blocked() {
        List<Blocked> result = new ArrayList<>();
        blocked.forEach((resource, options) -> result.add(new Blocked(resource.kind, resource.number, options)));
        result.sort(Comparator.comparingInt((Blocked each) -> -each.options())
                .thenComparing(Blocked::kind)
                .thenComparing(Blocked::resource));
        return result;
    }
}
