package org.suandian.placement.internal.timefold;

import java.util.Optional;
import java.util.OptionalLong;
import org.suandian.placement.internal.search.EpochSearch;
import org.suandian.placement.plan.Placement;
import org.suandian.placement.priced.PricedProblem;
import org.suandian.placement.problem.SolvingTerms;
import org.suandian.placement.search.SolvedPlan.End;
import org.suandian.placement.search.SolverControl;
import org.suandian.placement.search.SolverPhase;
import org.suandian.placement.search.SolverProgress;

/** One run of the local search: how far it is, when it is over, and who is told. */
final class SearchRun {

    private static final long EPOCH_NANOS = 250_000_000;
    private static final int FIRST_ROUNDS = 2_000;
    private static final int FEWEST_ROUNDS = 200;
    private static final int MOST_ROUNDS = 500_000;
    /** Rounds of an epoch where epochs are counted: about as many as fill one, but the same on every machine. */
    private static final int COUNTED_ROUNDS = 20_000;

    private final PricedProblem problem;
    private final EpochSearch search;
    private final SolvingTerms terms;
    private final SolverControl control;
    private final Clockwork clock;
    private final long boundMicro;

    private Runnable terminate = () -> {};
    private int rounds;
    private long roundsDone;
    private final long startNanos;
    private Placement best;
    private long bestObjective;
    private Optional<End> end;

    SearchRun(
            PricedProblem problem,
            EpochSearch search,
            SolvingTerms terms,
            SolverControl control,
            Clockwork clock,
            long boundMicro) {
        this.problem = problem;
        this.search = search;
        this.terms = terms;
        this.control = control;
        this.clock = clock;
        this.boundMicro = boundMicro;
        this.startNanos = clock.elapsedNanos();
        this.best = search.current();
        this.bestObjective = best.objectiveMicro(problem);
        clock.improved();
        this.rounds = terms.stepLimit().isPresent() ? COUNTED_ROUNDS : FIRST_ROUNDS;
        this.end = endReached();
    }

    PricedProblem problem() {
        return problem;
    }

    /** What ends the solver's own loop. */
    void onEnd(Runnable action) {
        terminate = action;
    }

    boolean isOver() {
        return end.isPresent();
    }

    End end() {
        return end.orElse(End.STOPPED);
    }

    long epochs() {
        return search.epochs();
    }

    /** The best plan after another epoch; the one before, where the epoch found none. Once the run is over, the solver is told to end. */
    Placement nextEpoch() {
        if (isOver()) {
            terminate.run();
            return best;
        }
        long before = clock.elapsedNanos();
        search.run(rounds, progress(), roundsPerBatch());
        roundsDone += rounds;
        adapt(clock.elapsedNanos() - before);
        keep();
        end = endReached();
        if (isOver()) {
            terminate.run();
        }
        return best;
    }

    private void adapt(long nanos) {
        if (terms.stepLimit().isEmpty()) {
            double wanted = (double) rounds * EPOCH_NANOS / Math.max(1, nanos);
            rounds = (int) Math.clamp(wanted, FEWEST_ROUNDS, MOST_ROUNDS);
        }
    }

    private void keep() {
        long objective = search.current().objectiveMicro(problem);
        if (objective < bestObjective) {
            bestObjective = objective;
            best = search.current();
            clock.improved();
        }
        control.progress(state());
    }

    SolverProgress state() {
        return clock.progress(
                SolverPhase.LOCAL_SEARCH, best, bestObjective, OptionalLong.of(Math.min(boundMicro, bestObjective)));
    }

    private double progress() {
        return terms.stepLimit().isPresent()
                ? (double) search.epochs() / Math.max(1, terms.stepLimit().getAsLong())
                : share(clock.elapsedNanos() - startNanos, limitNanos() - startNanos);
    }

    private static double share(long done, long all) {
        return all <= 0 ? 1 : Math.clamp((double) done / all, 0, 1);
    }

    /** How many rounds there will be in all, for each batch, as far as can be told. */
    private double roundsPerBatch() {
        double share = progress();
        double all = terms.stepLimit().isPresent()
                ? (double) terms.stepLimit().getAsLong() * COUNTED_ROUNDS
                : share > 0 ? roundsDone / share : 0;
        return all * search.workers() / Math.max(1, problem.batches().count());
    }

    private long limitNanos() {
        return terms.timeLimit().toNanos();
    }

    private Optional<End> endReached() {
        if (bestObjective - boundMicro <= Proof.roundingMicro(problem)) {
            return Optional.of(End.OPTIMAL);
        }
        if (control.isStopped()) {
            return Optional.of(End.STOPPED);
        }
        if (terms.gapLimit().isPresent()
                && Proof.gap(bestObjective, boundMicro) <= terms.gapLimit().getAsDouble()) {
            return Optional.of(End.GAP_REACHED);
        }
        if (terms.stepLimit().isPresent()
                && search.epochs() >= terms.stepLimit().getAsLong()) {
            return Optional.of(End.STEP_LIMIT);
        }
        return clock.elapsed().compareTo(terms.timeLimit()) >= 0 ? Optional.of(End.TIME_LIMIT) : Optional.empty();
    }
}
