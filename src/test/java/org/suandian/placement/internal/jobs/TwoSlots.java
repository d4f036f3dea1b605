package org.suandian.placement.internal.jobs;

import java.time.Duration;
import java.time.Instant;
import java.util.Currency;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.UUID;
import org.suandian.placement.PlanKind;
import org.suandian.placement.PlanRecord;
import org.suandian.placement.internal.store.NewPlan;
import org.suandian.placement.plan.Placement;
import org.suandian.placement.plan.ShadowPrices;
import org.suandian.placement.priced.BatchTable;
import org.suandian.placement.priced.BudgetTable;
import org.suandian.placement.priced.FitTable;
import org.suandian.placement.priced.PoolTable;
import org.suandian.placement.priced.PricedProblem;
import org.suandian.placement.priced.SiteTable;
import org.suandian.placement.priced.Standing;
import org.suandian.placement.problem.SolvingTerms;
import org.suandian.placement.search.SolvedPlan;
import org.suandian.placement.search.SolverPhase;
import org.suandian.placement.search.SolverProgress;
import org.suandian.provenance.DataVersion;

/** One accelerator, two slots that cost 1 and 3, two batches of one slot: placing both costs 4, leaving one out 10. */
final class TwoSlots {

    static final PricedProblem PROBLEM = new PricedProblem(
            2,
            1,
            0,
            new SiteTable(new int[][] {{SiteTable.UNCAPPED, SiteTable.UNCAPPED}}, new double[1][3], new double[1][3]),
            new PoolTable(new int[] {0}, new int[][] {{1, 1}}, new double[][] {{0, 1_000_000, 4_000_000}}),
            new BatchTable(
                    new int[] {0, 1, 2},
                    new int[2],
                    new int[] {2, 2},
                    new int[] {2, 2},
                    new long[2],
                    new long[] {10_000_000, 10_000_000},
                    new int[] {-1, -1},
                    new int[] {-1, -1}),
            new FitTable(
                    new int[] {0, 1},
                    new int[2],
                    new int[] {1, 1},
                    new int[] {1, 1},
                    new double[] {1, 1},
                    new int[] {1, 1},
                    new long[2]),
            BudgetTable.NONE,
            Standing.none(2));

    /** Costs 4. */
    static final Placement BOTH = new Placement(new int[] {0, 1}, new int[] {0, 1});

    /** Costs 11. */
    static final Placement ONE = new Placement(new int[] {0, -1}, new int[] {0, 0});

    /** Both in the one slot: breaks the limit. */
    static final Placement CLASH = new Placement(new int[] {0, 1}, new int[] {0, 0});

    private TwoSlots() {}

    static NewPlan plan(UUID id, Duration timeLimit) {
        return new NewPlan(
                id,
                "two slots",
                PlanKind.PLAN,
                Optional.empty(),
                Optional.empty(),
                Currency.getInstance("EUR"),
                0,
                2,
                new SolvingTerms(timeLimit, 1, 1, OptionalLong.empty(), OptionalDouble.empty()),
                new PlanRecord.Origin(new DataVersion(0, Instant.EPOCH), "test", Optional.empty()),
                new byte[0],
                new byte[0],
                Optional.empty());
    }

    static SolverProgress found(Placement best, long objectiveMicro) {
        return new SolverProgress(
                SolverPhase.LOCAL_SEARCH,
                Optional.of(best),
                OptionalLong.of(objectiveMicro),
                OptionalLong.of(3_000_000),
                Duration.ofMillis(10),
                Duration.ZERO);
    }

    static SolvedPlan ended(Placement placement, long objectiveMicro, SolvedPlan.End end) {
        return new SolvedPlan(
                placement,
                objectiveMicro,
                4_000_000,
                new ShadowPrices(new double[1][2], new double[1][2], new double[0], new double[0]),
                end,
                Duration.ofMillis(20),
                1);
    }
}
