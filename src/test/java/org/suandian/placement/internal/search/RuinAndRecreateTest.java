package org.suandian.placement.internal.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.suandian.placement.internal.bound.LagrangianBound;
import org.suandian.placement.internal.search.RuinAndRecreate.Tuning;
import org.suandian.placement.priced.PricedProblem;
import org.suandian.placement.tiny.Tables;
import org.suandian.placement.tiny.TinyBatch;
import org.suandian.placement.tiny.TinyFit;

class RuinAndRecreateTest {

    private static final int ROUNDS = 500;

    /** Two batches, each with a pool of its own, and a budget for one of them. */
    private static PricedProblem twoOfABudget() {
        Tables tables = new Tables(1);
        int site = tables.site(new double[] {0}, new double[] {0});
        int budget = tables.budget(1_000, Double.POSITIVE_INFINITY);
        for (long leftOutAt : new long[] {10_000, 1_000_000}) {
            int pool = tables.pool(site, new int[] {1}, 1_000);
            tables.batch(TinyBatch.within(0, 1).ofBudget(budget).leftOutAt(leftOutAt));
            tables.fit(TinyFit.in(pool, 1, 1));
        }
        return tables.problem();
    }

    @Test
    void aBatchGivesUpItsShareOfABudgetForOneThatCountsMoreInAnotherPool() {
        PricedProblem problem = twoOfABudget();
        OptionLists options = new OptionLists(problem, new LagrangianBound(problem, 2_000_000).atBound());
        Ledger ledger = new Ledger(problem);
        ledger.place(0, 0, 0, 1_000);
        assertThat(ledger.objective()).isEqualTo(1_001_000);
        RuinAndRecreate rounds =
                new RuinAndRecreate(ledger, options, new SplittableRandom(1), Tuning.DEFAULT, new int[] {0, 1});
        rounds.seedsFrom(2);

        for (int round = 0; round < ROUNDS; round++) {
            rounds.round(ledger.objective());
        }

        assertThat(ledger.objective()).isEqualTo(11_000);
    }
}
