package org.suandian.placement.plan.explain;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.suandian.placement.plan.Option;
import org.suandian.placement.priced.PricedProblem;

/** The cheapest options of a batch, one for each pool, whether there is room or not. */
final class BestByPool {

    private final PricedProblem problem;

    BestByPool(PricedProblem problem) {
        this.problem = problem;
    }

    /** Cheapest first, by pool among equals; without the option that is excluded. */
    List<Option> of(int batch, Optional<Option> excluded) {
        Map<Integer, Option> best = new TreeMap<>();
        for (int fit = problem.batches().firstFit()[batch];
                fit < problem.batches().firstFit()[batch + 1];
                fit++) {
            for (int start = problem.batches().release()[batch]; start <= problem.latestStart(fit); start++) {
                Option option = new Option(fit, start);
                if (!excluded.equals(Optional.of(option))) {
                    best.merge(problem.fits().pool()[fit], option, this::cheaper);
                }
            }
        }
        return best.values().stream()
                .sorted(Comparator.comparingLong(this::costMicro))
                .toList();
    }

    private Option cheaper(Option known, Option other) {
        return costMicro(other) < costMicro(known) ? other : known;
    }

    private long costMicro(Option option) {
        return problem.costMicro(option.fit(), option.start());
    }
}
