package org.suandian.placement.internal.search;

import java.util.SplittableRandom;
import org.suandian.placement.internal.search.RuinAndRecreate.Tuning;
import org.suandian.placement.plan.Placement;
import org.suandian.placement.priced.PricedProblem;

/** Changes a plan within a territory by simulated annealing over rounds of ruin and recreate, on a ledger of its own. */
final class Worker {

    private final int number;
    private final PricedProblem problem;
    private final OptionLists options;
    private final SplittableRandom random;
    private final Ledger ledger;
    private final int[] mine;
    private final RuinAndRecreate neighbourhood;
    private int mineCount;

    Worker(int number, PricedProblem problem, OptionLists options, SplittableRandom random) {
        this.number = number;
        this.problem = problem;
        this.options = options;
        this.random = random;
        this.ledger = new Ledger(problem);
        this.mine = new int[problem.batches().count()];
        this.neighbourhood = new RuinAndRecreate(ledger, options, random, Tuning.DEFAULT, mine);
    }

    /**
     * Does a number of rounds from a plan on.
     *
     * @param workers how many share what belongs to no site: budgets, and batches that are left out
     * @param temperature by how much a round may worsen the objective, about; micro-units
     */
    void run(Placement from, Territory territory, int workers, int rounds, double temperature) {
        ledger.load(from);
        ledger.confineTo(territory, number, territory.isShared() ? 1 : workers);
        mineCount = 0;
        for (int batch = 0; batch < mine.length; batch++) {
            if (options.first[batch] < options.first[batch + 1] && isMine(batch, from, territory, workers)) {
                mine[mineCount++] = batch;
            }
        }
        if (mineCount > 0) {
            neighbourhood.seedsFrom(mineCount);
            anneal(rounds, temperature);
        }
    }

    private boolean isMine(int batch, Placement from, Territory territory, int workers) {
        return from.isPlaced(batch)
                ? territory.owns(number, problem.siteOf(from.fit()[batch]))
                : territory.isShared() || batch % workers == number;
    }

    private void anneal(int rounds, double temperature) {
        for (int round = 0; round < rounds; round++) {
            double worse = -temperature * Math.log(1 - random.nextDouble());
            neighbourhood.round(ledger.objective() + (long) worse);
        }
    }

    long objective() {
        return ledger.objective();
    }

    /** Writes where this worker's batches are now into a plan. */
    void writeTo(Placement plan) {
        for (int i = 0; i < mineCount; i++) {
            plan.fit()[mine[i]] = ledger.fit[mine[i]];
            plan.start()[mine[i]] = ledger.start[mine[i]];
        }
    }
}
