package org.suandian.placement.internal.bound;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Finds multipliers from which the volume algorithm begins: an incremental aggregated gradient method (Blatt, Hero and Gauchman 2007).
 * The batches choose in groups, and after each group the prices of what all groups together overuse, each by its last choice, rise, and
 * those of what they leave over fall. Where almost every
 * hour of almost every pool is scarce, this is near the equilibrium after some passes, while steps of all batches at once, which rush
 * from one pool to the next, take thousands.
 */
final class IncrementalPrices {

    private static final int BATCHES_PER_GROUP = 16;
    private static final int MOST_GROUPS = 64;
    private static final double FIRST_STEP = 0.1;
    private static final double LAST_STEP = 0.002;
    private static final int PASSES_PER_STAGE = 4;

    private final Resources resources;
    private final Multipliers multipliers;
    private final BatchChoices choices;
    private final Usage usage;
    private final int[] order;
    private final int groups;
    private final double scale;

    private final double[] prices;
    private final double[] used;
    /** What the last choices of each group use, and of all together. */
    private final double[][] ofGroup;

    private final double[] total;
    /** Sums over the passes of a stage. */
    private final double[] priceSum;

    private final double[] usageSum;
    private double step = FIRST_STEP;
    private int passes;

    /** @param scale what an accelerator costs in a slot, about; micro-units */
    IncrementalPrices(Resources resources, Multipliers multipliers, BatchChoices choices, Usage usage, double scale) {
        this.resources = resources;
        this.multipliers = multipliers;
        this.choices = choices;
        this.usage = usage;
        this.scale = scale;
        this.order = shuffled(resources.problem.batches().count());
        this.groups = Math.clamp(order.length / BATCHES_PER_GROUP, 1, MOST_GROUPS);
        this.prices = new double[resources.size];
        this.used = new double[resources.size];
        this.ofGroup = new double[groups][resources.size];
        this.total = new double[resources.size];
        this.priceSum = new double[resources.size];
        this.usageSum = new double[resources.size];
    }

    private static int[] shuffled(int count) {
        int[] order = new int[count];
        Arrays.setAll(order, i -> i);
        SplittableRandom random = new SplittableRandom(count);
        for (int i = count - 1; i > 0; i--) {
            int other = random.nextInt(i + 1);
            int swapped = order[i];
            order[i] = order[other];
            order[other] = swapped;
        }
        return order;
    }

    /** Whether steps have become so short that the volume algorithm does better. */
    boolean isFine() {
        return step < LAST_STEP;
    }

    /** Some passes with the same length of step: their mean is what counts. */
    void stage() {
        Arrays.fill(priceSum, 0);
        Arrays.fill(usageSum, 0);
        for (int i = 0; i < PASSES_PER_STAGE; i++) {
            pass();
        }
    }

    /** Every batch chooses once. */
    private void pass() {
        for (int group = 0; group < groups; group++) {
            int from = (int) ((long) order.length * group / groups);
            int to = (int) ((long) order.length * (group + 1) / groups);
            multipliers.set(prices);
            choices.choose(multipliers, order, from, to);
            usage.of(choices, order, from, to, used);
            double chosen = passes > 0 ? 1 : (double) to / order.length;
            for (int i = 0; i < prices.length; i++) {
                total[i] += used[i] - ofGroup[group][i];
                ofGroup[group][i] = used[i];
                priceSum[i] += prices[i];
                usageSum[i] += used[i];
                move(i, total[i] / chosen);
            }
        }
        passes++;
    }

    /** By what is taken beyond the capacity, over that capacity. */
    private void move(int i, double taken) {
        double capacity = resources.capacity[i];
        if (!Double.isInfinite(capacity)) {
            double over = taken - capacity;
            double worth = scale * resources.weight[i];
            prices[i] = Math.max(0, prices[i] + step / groups * worth * over / Math.max(1, capacity));
        }
    }

    /** Goes on in smaller steps from the best prices so far. */
    void refine(double[] from) {
        step /= 2;
        System.arraycopy(from, 0, prices, 0, prices.length);
    }

    /** The mean prices of the last stage. */
    void writePrices(double[] into) {
        for (int i = 0; i < into.length; i++) {
            into[i] = priceSum[i] / (PASSES_PER_STAGE * groups);
        }
    }

    /** The mean usage of the last stage. */
    void writeUsage(double[] into) {
        for (int i = 0; i < into.length; i++) {
            into[i] = usageSum[i] / PASSES_PER_STAGE;
        }
    }
}
