package org.suandian.placement.replan;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.suandian.placement.problem.InferenceBatch;
import org.suandian.placement.problem.SolvingTerms;
import org.suandian.placement.problem.StepValues;
import org.suandian.placement.problem.draft.IssueReport;

/**
 * What has changed since a plan was made.
 *
 * @param name of the replan; empty: that of the parent
 * @param now from when on everything may be other than planned; within the horizon
 * @param horizonEnd a later end of the horizon; empty: the parent's
 * @param carbonPricePerTonne from now on; empty: the parent's
 * @param addBatches new ones; they start now at the earliest
 * @param removeBatchIds given up, finished or not: they take no room and cost nothing
 * @param movePricePerBatch what it counts if a batch that has a place and has not started leaves it; in the problem's currency
 * @param issues found in reading
 */
public record ReplanRequest(
        Optional<String> name,
        Instant now,
        Optional<Instant> horizonEnd,
        OptionalDouble carbonPricePerTonne,
        List<SiteChange> sites,
        List<PoolChange> pools,
        List<InferenceBatch> addBatches,
        List<String> removeBatchIds,
        double movePricePerBatch,
        SolvingTerms solving,
        IssueReport issues) {

    /** What is other at a site, from now on; each value replaces what the site had, what is empty stays. */
    public record SiteChange(
            String id,
            Optional<StepValues> electricityPricePerKwh,
            Optional<StepValues> carbonIntensityGramsPerKwh,
            Optional<StepValues> powerCapKw) {}

    /**
     * What is other in a pool, from now on.
     *
     * @param availableAccelerators replaces what the pool had; empty: that stays
     * @param outages reduce it further
     */
    public record PoolChange(String id, Optional<StepValues> availableAccelerators, List<Outage> outages) {}

    /**
     * A time in which fewer accelerators can be used: {@code [from, to)}.
     *
     * @param availableAccelerators that are left; empty: none
     */
    public record Outage(Instant from, Instant to, OptionalInt availableAccelerators) {}
}
