package org.suandian.placement.internal.bound;

import java.util.function.BooleanSupplier;
import org.suandian.placement.priced.PricedProblem;

/**
 * A proven lower bound of the objective, by the volume algorithm (Barahona and Anbil 2000) on the Lagrangian dual: capacities and
 * budgets become prices, each batch takes its cheapest option at these prices on its own, and the sum less the worth of all capacity
 * bounds every plan from below, whatever the prices. See docs/planning.md (3).
 */
public final class LagrangianBound {

    private static final double FIRST_WEIGHT = 0.1;
    private static final double LEAST_WEIGHT = 1e-4;
    private static final double FIRST_STEP = 1;
    private static final double GREATEST_STEP = 2;
    private static final int RED_BEFORE_SHORTENING = 20;
    /** Rounding of sums of some ten thousand doubles stays far below this. */
    private static final double SAFETY = 1e-11;
    /** The most by which rounding lowers the cost of a batch. */
    private static final double ROUNDING = 0.5;

    private static final double HOPED = 0.05;
    private static final double NEGLIGIBLE = 1e-6;
    private static final int PATIENCE = 200;
    /** A stage of large steps that raises the bound by less than this share is followed by smaller steps. */
    private static final double WORTH_A_STAGE = 0.002;

    /** Before the step is as short as this, gaining nothing means that it is still too long. */
    private static final double SHORT_STEP = 1e-4;

    private final PricedProblem problem;
    private final Resources resources;
    private final Multipliers multipliers;
    private final BatchChoices choices;
    private final Usage usage;

    private final double[] centre;
    private final double[] trial;
    private final double[] meanUsage;
    private final double[] newUsage;

    private double bound;
    private final double upper;
    private double step = FIRST_STEP;
    private double weight = FIRST_WEIGHT;
    private int reds;
    private int iterations;
    private double boundBefore;

    /**
     * Evaluates the dual without multipliers, which is the bound without limits.
     *
     * @param upperMicro the objective of any plan that keeps the limits
     */
    public LagrangianBound(PricedProblem problem, long upperMicro) {
        this.problem = problem;
        this.resources = new Resources(problem);
        this.multipliers = new Multipliers(resources);
        this.choices = new BatchChoices(problem, multipliers);
        this.usage = new Usage(resources);
        this.centre = new double[resources.size];
        this.trial = new double[resources.size];
        this.meanUsage = new double[resources.size];
        this.newUsage = new double[resources.size];
        this.upper = upperMicro;
        choices.choose(multipliers);
        usage.of(choices, meanUsage);
        this.bound = choices.totalCost();
        this.boundBefore = bound;
    }

    /** Iterates until nothing is gained any more, the bound meets the upper one, or the condition says stop. */
    public void improve(BooleanSupplier stop) {
        if (iterations == 0) {
            begin(stop);
        }
        while (!stop.getAsBoolean() && !isSettled()) {
            iterate();
        }
    }

    /** Comes near the equilibrium in large steps; nothing to do where nothing is scarce. */
    private void begin(BooleanSupplier stop) {
        double accelerators = 0;
        for (int i = 0; i < problem.pools().count() * resources.slots; i++) {
            accelerators += meanUsage[i];
        }
        if (accelerators == 0 || squaredViolation(meanUsage) == 0) {
            return;
        }
        double scale = Math.max(choices.totalMagnitude(), NEGLIGIBLE * (upper - bound)) / accelerators;
        IncrementalPrices prices = new IncrementalPrices(resources, multipliers, choices, usage, scale);
        while (!stop.getAsBoolean() && !prices.isFine()) {
            prices.stage();
            prices.writePrices(trial);
            multipliers.set(trial);
            choices.choose(multipliers);
            double value = choices.totalCost() - worth(trial);
            boolean gained = value > bound + WORTH_A_STAGE * Math.abs(bound);
            if (value > bound) {
                bound = value;
                System.arraycopy(trial, 0, centre, 0, trial.length);
                prices.writeUsage(meanUsage);
            }
            if (!gained) {
                prices.refine(centre);
            }
        }
        boundBefore = bound;
    }

    /** Whether more iterations would gain nothing worth having. */
    public boolean isSettled() {
        if (upper - bound <= NEGLIGIBLE * Math.abs(upper)) {
            return true;
        }
        if (iterations == 0 || iterations % PATIENCE != 0) {
            return false;
        }
        boolean settled = bound - boundBefore <= NEGLIGIBLE * 10 * Math.abs(bound) && step <= SHORT_STEP;
        boundBefore = bound;
        return settled;
    }

    private void iterate() {
        double norm = squaredViolation(meanUsage);
        if (norm == 0) {
            norm = 1;
        }
        double length = step * hoped() / norm;
        for (int i = 0; i < trial.length; i++) {
            trial[i] = Double.isInfinite(resources.capacity[i])
                    ? 0
                    : Math.max(0, centre[i] + length * (meanUsage[i] - resources.capacity[i]));
        }
        multipliers.set(trial);
        choices.choose(multipliers);
        double value = choices.totalCost() - worth(trial);
        usage.of(choices, newUsage);
        if (value > bound) {
            serious(value);
        } else {
            nullStep();
        }
        average();
        iterations++;
    }

    /** By how much the bound may still rise: a plan that leaves batches out says little about it. */
    private double hoped() {
        double most = Math.max(HOPED * Math.abs(bound), HOPED * HOPED * (upper - bound));
        return Math.max(Math.min(upper - bound, most), NEGLIGIBLE * Math.abs(upper));
    }

    private void serious(double value) {
        double ahead = 0;
        for (int i = 0; i < trial.length; i++) {
            ahead += gradient(newUsage, i) * gradient(meanUsage, i);
        }
        step = Math.min(GREATEST_STEP, step * (ahead >= 0 ? 2 : 1.1));
        bound = value;
        reds = 0;
        System.arraycopy(trial, 0, centre, 0, trial.length);
    }

    private void nullStep() {
        if (++reds >= RED_BEFORE_SHORTENING) {
            step = Math.max(1e-6, step * 0.66);
            weight = Math.max(LEAST_WEIGHT, weight * 0.9);
            reds = 0;
        }
    }

    /** Moves the mean usage towards the new one, by the weight that leaves the least violation. */
    private void average() {
        double numerator = 0;
        double denominator = 0;
        for (int i = 0; i < trial.length; i++) {
            double mean = gradient(meanUsage, i);
            double difference = gradient(newUsage, i) - mean;
            numerator -= mean * difference;
            denominator += difference * difference;
        }
        double best = denominator == 0 ? weight : numerator / denominator;
        double chosen = Math.clamp(best, weight / 10, weight);
        for (int i = 0; i < trial.length; i++) {
            meanUsage[i] += chosen * (newUsage[i] - meanUsage[i]);
        }
    }

    private double gradient(double[] used, int i) {
        return Double.isInfinite(resources.capacity[i]) ? 0 : used[i] - resources.capacity[i];
    }

    private double squaredViolation(double[] used) {
        double sum = 0;
        for (int i = 0; i < used.length; i++) {
            double over = gradient(used, i);
            if (over > 0 || centre[i] > 0) {
                sum += over * over;
            }
        }
        return sum;
    }

    private double worth(double[] prices) {
        double sum = 0;
        for (int i = 0; i < prices.length; i++) {
            sum += prices[i] == 0 ? 0 : prices[i] * resources.capacity[i];
        }
        return sum;
    }

    /** No plan has an objective below this, in micro-units. A plan's costs are rounded batch by batch, the bound's are not. */
    public long boundMicro() {
        int batches = problem.batches().count();
        return (long) Math.floor(bound - SAFETY * Math.abs(bound) * Math.sqrt(batches) - ROUNDING * batches);
    }

    public int iterations() {
        return iterations;
    }

    /** The multipliers of the bound. */
    public Multipliers atBound() {
        multipliers.set(centre);
        return multipliers;
    }
}
