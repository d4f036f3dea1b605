package org.suandian.placement.tiny;

import java.util.Random;
import org.suandian.placement.plan.Placement;
import org.suandian.placement.priced.BatchTable;
import org.suandian.placement.priced.PricedProblem;
import org.suandian.placement.priced.SiteTable;
import org.suandian.placement.priced.Standing;

/**
 * Problems drawn by seed: few batches and slots, with power caps, outages, budgets, negative prices, part slots, lateness, standing
 * plans and batches that cannot be placed.
 */
public final class TinyInstances {

    private static final int SLOTS = 6;
    private static final int BATCHES = 5;
    private static final int SITES = 2;
    private static final int POOLS = 3;

    private final Random random;
    private final Tables tables = new Tables(SLOTS);

    private TinyInstances(long seed) {
        this.random = new Random(seed);
    }

    /** The problem of a seed: 5 batches, 3 pools at 2 sites, 6 slots. */
    public static PricedProblem of(long seed) {
        return new TinyInstances(seed).draw(BATCHES);
    }

    /** The same kind of problem with as many batches as wanted, and the same room. */
    public static PricedProblem of(long seed, int batches) {
        return new TinyInstances(seed).draw(batches);
    }

    /** Any placement by own fits within the horizon: sometimes outside a window, often over a capacity or a budget. */
    public static Placement anyPlacement(PricedProblem problem, long seed) {
        Random random = new Random(seed);
        Placement placement = Placement.empty(problem.batches().count());
        double share = random.nextDouble();
        for (int batch = 0; batch < problem.batches().count(); batch++) {
            int first = problem.batches().firstFit()[batch];
            int count = problem.batches().firstFit()[batch + 1] - first;
            if (count > 0 && random.nextDouble() < share) {
                int fit = first + random.nextInt(count);
                placement.fit()[batch] = fit;
                placement.start()[batch] = anyStart(problem, fit, random);
            }
        }
        return placement;
    }

    private static int anyStart(PricedProblem problem, int fit, Random random) {
        int release = problem.batches().release()[problem.fits().batch()[fit]];
        int inWindow = problem.latestStart(fit) - release + 1;
        return inWindow > 0 && random.nextInt(8) > 0
                ? release + random.nextInt(inWindow)
                : random.nextInt(problem.slots() - problem.fits().slots()[fit] + 1);
    }

    private PricedProblem draw(int batches) {
        tables.slotHours(random.nextBoolean() ? 1 : 0.5).carbonMicroPerGram(random.nextInt(3) * 0.25);
        for (int site = 0; site < SITES; site++) {
            tables.site(caps(), steps(-200, 900), steps(0, 700));
        }
        for (int pool = 0; pool < POOLS; pool++) {
            tables.pool(random.nextInt(SITES), accelerators(), steps(400_000, 900_000));
        }
        boolean hasBudget = random.nextBoolean();
        if (hasBudget) {
            tables.budget(
                    random.nextBoolean() ? 3_000 + random.nextInt(12_000) : Double.POSITIVE_INFINITY,
                    random.nextBoolean() ? 500_000 + random.nextInt(4_000_000) : Double.POSITIVE_INFINITY);
        }
        for (int batch = 0; batch < batches; batch++) {
            addBatch(hasBudget && random.nextBoolean() ? 0 : BatchTable.NONE);
        }
        PricedProblem fresh = tables.problem();
        return random.nextInt(3) > 0 ? fresh : tables.problem(standing(fresh));
    }

    private void addBatch(int budget) {
        int release = random.nextInt(3);
        int deadline = release + 1 + random.nextInt(SLOTS - release);
        int due = Math.max(release, deadline - random.nextInt(3));
        int home = random.nextInt(SITES + 1) - 1;
        tables.batch(new TinyBatch(release, due, deadline, random.nextInt(300_000), 50_000_000, budget, home));
        for (int pool = 0; pool < POOLS; pool++) {
            if (random.nextInt(4) > 0) {
                int accelerators = 1 + random.nextInt(4);
                tables.fit(TinyFit.in(pool, accelerators, 1 + random.nextInt(3))
                        .drawing(accelerators * (400 + random.nextInt(900)), 0.25 * (1 + random.nextInt(4)))
                        .withEgress(random.nextInt(2) * 250_000L));
            }
        }
    }

    private Standing standing(PricedProblem problem) {
        Placement placement = anyPlacement(problem, random.nextLong());
        long[] move = new long[problem.batches().count()];
        for (int batch = 0; batch < move.length; batch++) {
            move[batch] = random.nextInt(2_000_000);
        }
        return new Standing(placement.fit(), placement.start(), move);
    }

    private int[] caps() {
        int[] caps = new int[SLOTS];
        boolean capped = random.nextBoolean();
        for (int slot = 0; slot < SLOTS; slot++) {
            caps[slot] = capped && random.nextInt(4) > 0 ? 1_500 + random.nextInt(5_000) : SiteTable.UNCAPPED;
        }
        return caps;
    }

    private int[] accelerators() {
        int[] free = new int[SLOTS];
        int usual = 2 + random.nextInt(5);
        for (int slot = 0; slot < SLOTS; slot++) {
            free[slot] = random.nextInt(8) == 0 ? 0 : usual;
        }
        return free;
    }

    private double[] steps(int from, int to) {
        double[] steps = new double[SLOTS];
        for (int slot = 0; slot < SLOTS; slot++) {
            steps[slot] = from + random.nextDouble() * (to - from);
        }
        return steps;
    }
}
