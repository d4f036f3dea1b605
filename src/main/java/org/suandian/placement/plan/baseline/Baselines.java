package org.suandian.placement.plan.baseline;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import org.suandian.placement.plan.Placement;
import org.suandian.placement.plan.occupancy.OptionScore;
import org.suandian.placement.plan.occupancy.OptionScores;
import org.suandian.placement.priced.BatchTable;
import org.suandian.placement.priced.PricedProblem;

/** Makes the baselines of a problem on the tables that its plan is made on. The same tables give the same baselines. */
public final class Baselines {

    /** How often a greedy plan that leaves batches out is made in all; each takes milliseconds. */
    private static final int TIMES = 5;

    private Baselines() {}

    public static Map<Baseline, Placement> all(PricedProblem problem) {
        Map<Baseline, Placement> result = new EnumMap<>(Baseline.class);
        for (Baseline baseline : Baseline.values()) {
            result.put(baseline, of(problem, baseline));
        }
        return result;
    }

    public static Placement of(PricedProblem problem, Baseline baseline) {
        return switch (baseline) {
            case RUN_NOW_AT_HOME -> runNowAtHome(problem);
            case CHEAPEST_GREEDY -> Greedy.hardestFirst(problem, OptionScores.cost(problem), TIMES);
            case GREENEST_GREEDY -> Greedy.hardestFirst(problem, OptionScores.emissions(problem), TIMES);
        };
    }

    private static Placement runNowAtHome(PricedProblem problem) {
        OptionScore[] atSite = new OptionScore[problem.sites().count()];
        Arrays.setAll(atSite, site -> OptionScores.earliestAt(problem, site));
        Greedy greedy = new Greedy(problem);
        for (int batch : BatchOrder.byRelease(problem)) {
            int home = homeOf(problem, batch);
            if (home != BatchTable.NONE) {
                greedy.place(batch, atSite[home]);
            }
        }
        return greedy.placement();
    }

    private static int homeOf(PricedProblem problem, int batch) {
        int home = problem.batches().home()[batch];
        if (hasOneOption(problem, batch)) {
            return problem.siteOf(problem.batches().firstFit()[batch]);
        }
        return home == BatchTable.NONE && problem.batches().hasFits(batch)
                ? problem.siteOf(problem.batches().firstFit()[batch])
                : home;
    }

    /** As what has started in a replan: it can be nowhere else, at home or not. */
    private static boolean hasOneOption(PricedProblem problem, int batch) {
        int first = problem.batches().firstFit()[batch];
        return problem.batches().firstFit()[batch + 1] == first + 1
                && problem.latestStart(first) == problem.batches().release()[batch];
    }
}
