package org.suandian.placement.plan.baseline;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.suandian.placement.plan.Option;
import org.suandian.placement.plan.Placement;
import org.suandian.placement.plan.occupancy.FreeOptions;
import org.suandian.placement.plan.occupancy.Occupancy;
import org.suandian.placement.plan.occupancy.OptionScore;
import org.suandian.placement.plan.occupancy.OptionScores;
import org.suandian.placement.priced.BatchTable;
import org.suandian.placement.priced.PricedProblem;

/** Makes the baselines of a problem on the tables that its plan is made on. The same tables give the same baselines. */
public final class Baselines {

    private final PricedProblem problem;
    private final Occupancy occupancy;
    private final FreeOptions free;
    private final Placement placement;

    private Baselines(PricedProblem problem) {
        this.problem = problem;
        this.occupancy = new Occupancy(problem);
        this.free = new FreeOptions(occupancy);
        this.placement = Placement.empty(problem.batches().count());
    }

    public static Map<Baseline, Placement> all(PricedProblem problem) {
        Map<Baseline, Placement> result = new EnumMap<>(Baseline.class);
        for (Baseline baseline : Baseline.values()) {
            result.put(baseline, of(problem, baseline));
        }
        return result;
    }

    public static Placement of(PricedProblem problem, Baseline baseline) {
        Baselines made = new Baselines(problem);
        switch (baseline) {
            case RUN_NOW_AT_HOME -> made.runNowAtHome();
            case CHEAPEST_GREEDY -> made.greedy(OptionScores.cost(problem));
            case GREENEST_GREEDY -> made.greedy(OptionScores.emissions(problem));
        }
        return made.placement;
    }

    private void runNowAtHome() {
        OptionScore[] atSite = new OptionScore[problem.sites().count()];
        Arrays.setAll(atSite, site -> OptionScores.earliestAt(problem, site));
        for (int batch : BatchOrder.byRelease(problem)) {
            int home = homeOf(batch);
            if (home != BatchTable.NONE) {
                place(batch, atSite[home]);
            }
        }
    }

    private int homeOf(int batch) {
        int home = problem.batches().home()[batch];
        return home == BatchTable.NONE && problem.batches().hasFits(batch)
                ? problem.siteOf(problem.batches().firstFit()[batch])
                : home;
    }

    private void greedy(OptionScore score) {
        for (int batch : BatchOrder.hardestFirst(problem)) {
            place(batch, score);
        }
    }

    private void place(int batch, OptionScore score) {
        Optional<Option> best = free.best(batch, score);
        best.ifPresent(option -> {
            occupancy.add(option.fit(), option.start());
            placement.fit()[batch] = option.fit();
            placement.start()[batch] = option.start();
        });
    }
}
