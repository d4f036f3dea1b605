package org.suandian.placement.referee;

import java.util.List;
import java.util.stream.IntStream;
import org.suandian.placement.plan.Placement;
import org.suandian.placement.plan.check.PlanChecker;
import org.suandian.placement.priced.BatchTable;
import org.suandian.placement.priced.PricedProblem;

/** Tries every combination of options of a tiny problem, and takes the best that the checker has nothing against. */
public final class BruteForce {

    private final PricedProblem problem;
    private final List<List<OptionList.Option>> options;
    private final Placement current;
    private Placement best;
    private long bestMicro;

    private BruteForce(PricedProblem problem) {
        this.problem = problem;
        int batches = problem.batches().count();
        List<OptionList.Option> all = OptionList.of(problem);
        this.options = IntStream.range(0, batches)
                .mapToObj(batch ->
                        all.stream().filter(option -> option.batch() == batch).toList())
                .toList();
        this.current = Placement.empty(batches);
        this.best = current;
        this.bestMicro = current.objectiveMicro(problem);
    }

    /** The plan of least objective. */
    public static Placement optimum(PricedProblem problem) {
        BruteForce search = new BruteForce(problem);
        search.place(0, 0);
        return search.best;
    }

    private void place(int batch, long soFarMicro) {
        if (batch == options.size()) {
            if (soFarMicro < bestMicro && PlanChecker.check(problem, current).isEmpty()) {
                bestMicro = soFarMicro;
                best = new Placement(current.fit().clone(), current.start().clone());
            }
            return;
        }
        for (OptionList.Option option : options.get(batch)) {
            current.fit()[batch] = option.fit();
            current.start()[batch] = option.start();
            // What lacks room now lacks it with more batches, too.
            if (PlanChecker.check(problem, current).isEmpty()) {
                place(batch + 1, soFarMicro + option.costMicro());
            }
        }
        current.fit()[batch] = BatchTable.NONE;
        place(batch + 1, soFarMicro + problem.batches().leaveOutMicro()[batch]);
    }
}
