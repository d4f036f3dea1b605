package org.suandian.placement.internal.search;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.suandian.placement.priced.PricedProblem;

/**
 * One round: take a batch that could do better, the option it would like, and others that stand there; remove them all; put each back
 * at its best free option at shadow prices. The round is undone unless the new objective is at most a limit that the caller sets.
 */
final class RuinAndRecreate {

    private static final int TOURNAMENT = 30;
    private static final int ROUNDS_PER_ANY = 64;
    private static final int NEARBY = 64;
    private static final int WISHES_TRIED = 4;
    private static final int SHARERS_TRIED = 32;

    /** What the neighbourhood is tuned by. */
    record Tuning(int fewestRemoved, int mostRemoved, double blink, int wishes) {
        static final Tuning DEFAULT = new Tuning(2, 8, 0.01, 40);
    }

    private final Ledger ledger;
    private final OptionLists options;
    private final SplittableRandom random;
    private final Tuning tuning;

    private final int[] removed;
    private final int[] oldFit;
    private final int[] oldStart;
    private final long[] oldCost;
    private final double[] oldRegret;
    private final long[] orderKey;
    /** By batch: what it loses at shadow prices where it is; infinite where it is left out. */
    private final double[] regret;

    private final int[][] batchesOfBudget;
    private final int[] nearby = new int[NEARBY];
    private final int[] seeds;
    private int seedCount;
    private int count;

    RuinAndRecreate(Ledger ledger, OptionLists options, SplittableRandom random, Tuning tuning, int[] seeds) {
        this.seeds = seeds;
        this.ledger = ledger;
        this.options = options;
        this.random = random;
        this.tuning = tuning;
        int most = tuning.mostRemoved() + 1;
        this.removed = new int[most];
        this.oldFit = new int[most];
        this.oldStart = new int[most];
        this.oldCost = new long[most];
        this.oldRegret = new double[most];
        this.orderKey = new long[most];
        this.batchesOfBudget = batchesOfBudget(ledger.problem);
        this.regret = new double[ledger.fit.length];
    }

    /** From now on batches are taken from the first of the seeds. */
    void seedsFrom(int first) {
        seedCount = first;
        for (int i = 0; i < first; i++) {
            int batch = seeds[i];
            regret[batch] = ledger.fit[batch] == Ledger.NONE
                    ? Double.POSITIVE_INFINITY
                    : options.regret(batch, ledger.fit[batch], ledger.start[batch]);
        }
    }

    /** Does a round; whether it was kept. */
    boolean round(long limit) {
        count = 0;
        int seed = seed();
        int wish = wish(seed);
        ruin(seed, wish);
        if (recreate(limit)) {
            return true;
        }
        restore();
        return false;
    }

    /** Mostly a batch that loses much; at times any, else one that never finds room would keep all others from their turn. */
    private int seed() {
        int rivals = random.nextInt(ROUNDS_PER_ANY) == 0 ? 1 : TOURNAMENT;
        int best = seeds[random.nextInt(seedCount)];
        for (int i = 1; i < rivals; i++) {
            int other = seeds[random.nextInt(seedCount)];
            if (regret[other] > regret[best]) {
                best = other;
            }
        }
        return best;
    }

    private int wish(int batch) {
        int from = options.first[batch];
        int many = Math.min(tuning.wishes(), options.first[batch + 1] - from);
        int wish = from + biased(many);
        for (int i = 1; i < WISHES_TRIED && !ledger.isOpen(options.fit[wish]); i++) {
            wish = from + biased(many);
        }
        return wish;
    }

    /** Prefers what stands early in the list. */
    private int biased(int many) {
        double chosen = random.nextDouble();
        return (int) (many * chosen * chosen);
    }

    private void ruin(int seed, int wish) {
        take(seed);
        if (!ledger.isOpen(options.fit[wish])) {
            return;
        }
        int target = tuning.fewestRemoved() + random.nextInt(tuning.mostRemoved() - tuning.fewestRemoved() + 1);
        int fit = options.fit[wish];
        int from = options.start[wish];
        if (!ledger.hasBudget(fit, from)) {
            takeOfBudget(seed, 1 + random.nextInt(target));
        }
        int slots = ledger.problem.fits().slots()[fit];
        int pool = ledger.problem.fits().pool()[fit];
        int found = ledger.listRunning(pool, from, from + slots, random.nextInt(1 << 16), nearby);
        for (int i = 0; i < found && count < target; i++) {
            int at = i + random.nextInt(found - i);
            int batch = nearby[at];
            nearby[at] = nearby[i];
            if (batch != seed) {
                take(batch);
            }
        }
    }

    /** Where the budget is spent, room is no help: some of its other batches have to give up theirs. */
    private void takeOfBudget(int seed, int target) {
        int[] sharers = sharers(seed);
        for (int i = 0; i < SHARERS_TRIED && count < target; i++) {
            int batch = sharers[random.nextInt(sharers.length)];
            if (ledger.fit[batch] != Ledger.NONE && ledger.isOpen(ledger.fit[batch])) {
                take(batch);
            }
        }
    }

    private int[] sharers(int batch) {
        return batchesOfBudget[ledger.problem.batches().budget()[batch]];
    }

    private static int[][] batchesOfBudget(PricedProblem problem) {
        int[] budget = problem.batches().budget();
        int[][] result = new int[problem.budgets().count()][];
        Arrays.setAll(
                result,
                each -> IntStream.range(0, budget.length)
                        .filter(batch -> budget[batch] == each)
                        .toArray());
        return result;
    }

    private void take(int batch) {
        removed[count] = batch;
        oldFit[count] = ledger.fit[batch];
        oldStart[count] = ledger.start[batch];
        oldCost[count] = ledger.cost[batch];
        oldRegret[count] = regret[batch];
        count++;
        if (ledger.fit[batch] != Ledger.NONE) {
            ledger.remove(batch);
        }
    }

    private boolean recreate(long limit) {
        long leftOut = 0;
        long atLeast = 0;
        for (int i = 0; i < count; i++) {
            leftOut += ledger.cost[removed[i]];
            atLeast += options.leastCost[removed[i]];
        }
        // What the objective will be if all that is not yet placed goes to its very cheapest option.
        long best = ledger.objective() - leftOut + atLeast;
        order();
        for (int i = 0; i < count && best <= limit; i++) {
            int batch = removed[(int) (orderKey[i] & 0xFFFF)];
            insert(batch);
            best += ledger.cost[batch] - options.leastCost[batch];
        }
        return best <= limit;
    }

    private void order() {
        int kind = random.nextInt(3);
        for (int i = 0; i < count; i++) {
            long key = switch (kind) {
                case 0 -> random.nextInt(1 << 30);
                case 1 -> (1 << 30) - size(removed[i]);
                default -> options.first[removed[i] + 1] - options.first[removed[i]];
            };
            orderKey[i] = key << 16 | i;
        }
        Arrays.sort(orderKey, 0, count);
    }

    private long size(int batch) {
        int first = ledger.problem.batches().firstFit()[batch];
        return (long) ledger.problem.fits().accelerators()[first]
                * ledger.problem.fits().slots()[first];
    }

    private void insert(int batch) {
        for (int i = options.first[batch]; i < options.first[batch + 1]; i++) {
            if (ledger.isFree(options.fit[i], options.start[i]) && random.nextDouble() >= tuning.blink()) {
                ledger.place(batch, options.fit[i], options.start[i], options.cost[i]);
                regret[batch] = options.regret[i];
                return;
            }
        }
        regret[batch] = Double.POSITIVE_INFINITY;
    }

    private void restore() {
        for (int i = 0; i < count; i++) {
            if (ledger.fit[removed[i]] != Ledger.NONE) {
                ledger.remove(removed[i]);
            }
        }
        for (int i = 0; i < count; i++) {
            regret[removed[i]] = oldRegret[i];
            if (oldFit[i] != Ledger.NONE) {
                ledger.place(removed[i], oldFit[i], oldStart[i], oldCost[i]);
            }
        }
    }
}
