package org.suandian.placement.tiny;

import java.util.Arrays;
import org.suandian.placement.priced.BudgetTable;
import org.suandian.placement.priced.PoolTable;
import org.suandian.placement.priced.PricedProblem;
import org.suandian.placement.priced.SiteTable;

/** A problem in which nothing is scarce, so that each batch's cheapest option is the optimum. */
public final class WithoutLimits {

    private static final int PLENTY = 1_000_000;

    private WithoutLimits() {}

    /** The same batches, fits and prices with room for all of them everywhere, and no budget limit. */
    public static PricedProblem of(PricedProblem problem) {
        int slots = problem.slots();
        int[][] free = new int[problem.pools().count()][slots];
        int[][] caps = new int[problem.sites().count()][slots];
        double[] noLimit = new double[problem.budgets().count()];
        Arrays.stream(free).forEach(pool -> Arrays.fill(pool, PLENTY));
        Arrays.stream(caps).forEach(site -> Arrays.fill(site, SiteTable.UNCAPPED));
        Arrays.fill(noLimit, Double.POSITIVE_INFINITY);
        return new PricedProblem(
                slots,
                problem.slotHours(),
                problem.carbonMicroPerGram(),
                new SiteTable(
                        caps,
                        problem.sites().electricityMicro(),
                        problem.sites().grams()),
                new PoolTable(problem.pools().site(), free, problem.pools().hardwareMicro()),
                problem.batches(),
                problem.fits(),
                new BudgetTable(noLimit, noLimit),
                problem.standing());
    }

    /** The sum over the batches of what each costs at least on its own, left out where that is cheaper. */
    public static long optimumMicro(PricedProblem problem) {
        long[] least = problem.batches().leaveOutMicro().clone();
        for (int fit = 0; fit < problem.fits().count(); fit++) {
            int batch = problem.fits().batch()[fit];
            for (int start = problem.batches().release()[batch]; start <= problem.latestStart(fit); start++) {
                least[batch] = Math.min(least[batch], problem.costMicro(fit, start));
            }
        }
        return Arrays.stream(least).sum();
    }
}
