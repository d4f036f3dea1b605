package org.suandian.placement.plan.baseline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.suandian.placement.plan.Option;
import org.suandian.placement.plan.Placement;
import org.suandian.placement.plan.occupancy.FreeOptions;
import org.suandian.placement.plan.occupancy.Occupancy;
import org.suandian.placement.plan.occupancy.OptionScore;
import org.suandian.placement.priced.PricedProblem;

/** A plan made by placing batches one after the other, each at its best free option. */
final class Greedy {

    private final PricedProblem problem;
    private final Occupancy occupancy;
    private final FreeOptions free;
    private final Placement placement;
    private final List<Integer> leftOut = new ArrayList<>();
    private long leaveOutMicro;
    private double score;

    Greedy(PricedProblem problem) {
        this.problem = problem;
        this.occupancy = new Occupancy(problem);
        this.free = new FreeOptions(occupancy);
        this.placement = Placement.empty(problem.batches().count());
    }

    /**
     * Places batches of fewest options first. Where some find no room, it begins anew with these at the front, so many times at most,
     * and keeps the plan that leaves out least and then scores least.
     */
    static Placement hardestFirst(PricedProblem problem, OptionScore by, int times) {
        List<Integer> order = BatchOrder.hardestFirst(problem);
        Greedy best = made(problem, by, order);
        Greedy last = best;
        for (int time = 1; time < times && last.mayImprove(); time++) {
            order = BatchOrder.withAtTheFront(order, last.leftOut);
            last = made(problem, by, order);
            best = last.isBetterThan(best) ? last : best;
        }
        return best.placement;
    }

    private static Greedy made(PricedProblem problem, OptionScore by, List<Integer> order) {
        Greedy greedy = new Greedy(problem);
        order.forEach(batch -> greedy.place(batch, by));
        return greedy;
    }

    /** Places the batch, or notes that there is no room for it. */
    void place(int batch, OptionScore by) {
        Optional<Option> best = free.best(batch, by);
        if (best.isEmpty()) {
            leftOut.add(batch);
            leaveOutMicro += problem.batches().leaveOutMicro()[batch];
            return;
        }
        Option option = best.get();
        occupancy.add(option.fit(), option.start());
        placement.fit()[batch] = option.fit();
        placement.start()[batch] = option.start();
        score += by.of(option.fit(), option.start());
    }

    Placement placement() {
        return placement;
    }

    /** Whether a batch that could be placed in another order is left out. */
    private boolean mayImprove() {
        return leftOut.stream().anyMatch(batch -> problem.batches().hasFits(batch));
    }

    private boolean isBetterThan(Greedy other) {
        return leaveOutMicro != other.leaveOutMicro ? leaveOutMicro < other.leaveOutMicro : score < other.score;
    }
}
