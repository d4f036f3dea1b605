package org.suandian.placement.problem.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.suandian.placement.problem.ComputePool;
import org.suandian.placement.problem.ComputeSite;
import org.suandian.placement.problem.InferenceBatch;
import org.suandian.placement.problem.StepValues;
import org.suandian.placement.problem.draft.ProblemLimits;
import org.suandian.placement.problem.draft.ProblemPaths;
import org.suandian.throughput.Accelerator;

/** Checks the pools. */
final class PoolCheck {

    private static final double HIGHEST_RATE = 1e7;

    private final Checking checking;

    PoolCheck(Checking checking) {
        this.checking = checking;
    }

    void check() {
        KnownIds sites = KnownIds.exactly(
                checking.problem().sites().stream().map(ComputeSite::id).toList());
        KnownIds accelerators = KnownIds.inAnyCase(accelerators());
        Set<String> seen = new HashSet<>();
        List<ComputePool> pools = checking.problem().pools();
        for (int i = 0; i < pools.size(); i++) {
            ComputePool pool = pools.get(i);
            Item item = checking.item(ProblemPaths.POOLS, i, "pool", pool.id());
            item.requireOwnId("id", seen);
            item.requireKnown("site", "site", pool.siteId(), sites);
            item.requireKnown("accelerator", "accelerator", pool.acceleratorId(), accelerators);
            item.requireBetween("count", pool.count(), 1, ProblemLimits.ACCELERATORS, "accelerators");
            checkAvailability(item, pool);
            pool.hardwareRatePerAcceleratorHour()
                    .ifPresent(rate -> item.requireBetween(
                            "hardwareRatePerAcceleratorHour", rate, 0, HIGHEST_RATE, "per accelerator-hour"));
        }
    }

    /** Those of the catalogue, and those that fits of the user's own name. */
    private Set<String> accelerators() {
        Set<String> names = new TreeSet<>();
        for (Accelerator accelerator : checking.catalogues().throughput().listAccelerators()) {
            names.add(accelerator.id());
        }
        for (InferenceBatch batch : checking.problem().batches()) {
            for (InferenceBatch.OwnFit fit : batch.demand().fits()) {
                names.add(fit.acceleratorId());
            }
        }
        return names;
    }

    private static void checkAvailability(Item item, ComputePool pool) {
        String field = "availableAccelerators";
        item.requireSeries(field, pool.availableAccelerators(), 0, Math.max(0, pool.count()), "accelerators");
        pool.availableAccelerators().map(StepValues::values).stream()
                .flatMap(List::stream)
                .filter(value -> Double.isFinite(value) && value != Math.rint(value))
                .findFirst()
                .ifPresent(value -> item.error(
                        Item.OUT_OF_RANGE,
                        field,
                        "The %s of %s (%s) must be whole numbers.".formatted(field, item.name(), value)));
    }
}
