package org.suandian.placement.replan;

import java.util.List;
import java.util.stream.IntStream;
import org.suandian.placement.plan.Placement;
import org.suandian.placement.replan.ReplanFacts.Fate;
import org.suandian.placement.standing.PlannedProblem;

/**
 * How much of what stood a replan has moved.
 *
 * @param standing batches that had a place and had not started
 * @param moved those of them that have another pool, another start, or no place now; by number
 * @param pinned batches that had started and stay
 * @param interrupted batches that had started and have to run anew; by number
 */
public record Churn(int standing, List<Integer> moved, int pinned, List<Integer> interrupted) {

    public Churn {
        moved = List.copyOf(moved);
        interrupted = List.copyOf(interrupted);
    }

    /** The share of standing batches that moved; 0 where none stood. */
    public double share() {
        return standing == 0 ? 0 : moved.size() / (double) standing;
    }

    static Churn none() {
        return new Churn(0, List.of(), 0, List.of());
    }

    /** Of a placement; nothing moves in a plan that goes on from none. */
    public static Churn of(PlannedProblem planned, Placement placement) {
        return planned.replan().map(facts -> of(planned, facts, placement)).orElseGet(Churn::none);
    }

    private static Churn of(PlannedProblem planned, ReplanFacts facts, Placement placement) {
        // Batches that were added to the replan itself stood nowhere.
        List<Integer> moved = IntStream.range(0, facts.fate().length)
                .filter(batch -> facts.fate()[batch] == Fate.STANDING)
                .filter(batch -> !placement.isPlaced(batch)
                        || placement.start()[batch] != facts.stoodStart()[batch]
                        || planned.priced().fits().pool()[placement.fit()[batch]] != facts.stoodPool()[batch])
                .boxed()
                .toList();
        return new Churn(facts.count(Fate.STANDING), moved, facts.count(Fate.PINNED), facts.list(Fate.INTERRUPTED));
    }
}
