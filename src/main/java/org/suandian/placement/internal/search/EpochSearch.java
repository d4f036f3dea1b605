package org.suandian.placement.internal.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.suandian.placement.internal.bound.Multipliers;
import org.suandian.placement.plan.Placement;
import org.suandian.placement.priced.PricedProblem;

/**
 * Anneals a plan in epochs: the sites are split among the workers at random, each changes its part, the parts are put together. The same
 * seed, workers and rounds give the same plans, however the threads run. See docs/planning.md (5).
 */
public final class EpochSearch {

    /** Temperatures over the mean cost of a batch: at the start of a search with much time, and at its end. */
    private static final double HOT = 0.3;

    private static final double COLD = 0.003;
    /** With fewer rounds for each batch than this, cooling starts lower. */
    private static final double ROUNDS_FOR_HOT = 1_500;

    private static final double LEAST_HOT = 0.02;
    /** The last part of a search only improves. */
    private static final double DESCENT = 0.97;

    /** With fewer sites, a split would forbid too much. */
    private static final int SITES_PER_WORKER = 2;
    /** The share of epochs without a split. */
    private static final double SHARED = 0.1;

    private final PricedProblem problem;
    private final SplittableRandom random;
    private final List<Worker> workers = new ArrayList<>();
    private final double meanCost;
    private Placement current;
    private long epochs;

    /**
     * Ready to improve a plan.
     *
     * @param prices the shadow prices that guide the search
     * @param workers threads that work at once; no more than there are sites are used
     * @param from keeps all limits, or empty for a first plan built along the shadow prices
     */
    public EpochSearch(PricedProblem problem, Multipliers prices, long seed, int workers, List<Placement> from) {
        this.problem = problem;
        this.random = new SplittableRandom(seed);
        OptionLists options = new OptionLists(problem, prices);
        int used = Math.max(1, Math.min(workers, problem.sites().count()));
        for (int number = 0; number < used; number++) {
            this.workers.add(new Worker(number, problem, options, random.split()));
        }
        this.meanCost = meanCost(options);
        List<Placement> candidates = new ArrayList<>(List.of(Construction.build(problem, options)));
        candidates.addAll(from);
        this.current = Placement.best(problem, candidates);
    }

    private static double meanCost(OptionLists options) {
        double sum = 0;
        for (long least : options.leastCost) {
            sum += Math.abs(least);
        }
        return sum / Math.max(1, options.leastCost.length);
    }

    /** The plan as it stands; may be worse than an earlier one. */
    public Placement current() {
        return current;
    }

    /** How many work at once. */
    public int workers() {
        return workers.size();
    }

    public long epochs() {
        return epochs;
    }

    /**
     * One epoch.
     *
     * @param roundsEach rounds of each worker
     * @param progress share of the search that is done, 0 to 1
     * @param roundsPerBatch how many rounds there will be in all, for each batch
     */
    public void run(int roundsEach, double progress, double roundsPerBatch) {
        Territory territory = territory();
        double temperature = temperature(progress, roundsPerBatch);
        Placement from = current;
        IntStream.range(0, workers.size())
                .parallel()
                .forEach(number -> workers.get(number).run(from, territory, workers.size(), roundsEach, temperature));
        Placement merged = new Placement(from.fit().clone(), from.start().clone());
        if (territory.isShared()) {
            workers.stream()
                    .min(Comparator.comparingLong(Worker::objective))
                    .orElseThrow()
                    .writeTo(merged);
        } else {
            workers.forEach(worker -> worker.writeTo(merged));
        }
        current = merged;
        epochs++;
    }

    /** Now and then there is no split, so that any batch can change places with any other. */
    private Territory territory() {
        int sites = problem.sites().count();
        boolean few = sites < SITES_PER_WORKER * workers.size();
        boolean shared = workers.size() == 1 || few || random.nextDouble() < SHARED;
        return shared ? Territory.shared(sites) : Territory.random(sites, workers.size(), random);
    }

    private double temperature(double progress, double roundsPerBatch) {
        if (progress >= DESCENT) {
            return 0;
        }
        double hot = HOT * Math.clamp(Math.sqrt(roundsPerBatch / ROUNDS_FOR_HOT), LEAST_HOT / HOT, 1);
        return meanCost * hot * Math.pow(COLD / hot, progress / DESCENT);
    }
}
