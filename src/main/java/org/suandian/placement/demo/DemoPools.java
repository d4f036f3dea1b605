package org.suandian.placement.demo;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.suandian.placement.problem.ComputePool;
import org.suandian.placement.problem.ComputeSite;
import org.suandian.placement.problem.InferenceBatch;
import org.suandian.placement.problem.InferenceBatch.Demand;
import org.suandian.placement.problem.StepValues;

/** Makes up sites and pools, as large as the batches need them to be at the load that is wanted. */
final class DemoPools {

    static final int NODE = 8;

    /** Of all accelerator-hours. Batches keep their accelerators for whole slots, which adds a tenth. */
    static final double LOAD = 0.76;

    private static final double WATTS_WITH_HOST_AND_COOLING = 1_250;
    private static final double SHARE_OF_FULL_POWER = 0.85;
    private static final int EVERY_THIRD = 3;
    private static final int EVERY_FOURTH = 4;
    private static final int MAINTENANCE_HOURS = 12;

    private final DemoWorld world;
    private final Pace pace;
    private final Dice dice;

    DemoPools(DemoWorld world, Pace pace, Dice dice) {
        this.world = world;
        this.pace = pace;
        this.dice = dice;
    }

    /** The accelerator of each pool, in turn; sites have one or two pools. */
    List<ComputePool> make(List<String> siteIds, int poolsPerSite, List<InferenceBatch> batches) {
        List<String> accelerators = new ArrayList<>();
        for (int i = 0; i < siteIds.size() * poolsPerSite; i++) {
            accelerators.add(
                    world.acceleratorIds().get(i % world.acceleratorIds().size()));
        }
        double each = acceleratorsPerPool(accelerators, batches);
        List<ComputePool> pools = new ArrayList<>();
        for (int i = 0; i < accelerators.size(); i++) {
            int count = (int) Math.max(NODE, Math.round(each * dice.between(0.8, 1.2) / NODE) * NODE);
            String site = siteIds.get(i / poolsPerSite);
            pools.add(new ComputePool(
                    site + "-" + accelerators.get(i),
                    site,
                    accelerators.get(i),
                    count,
                    i % EVERY_FOURTH == EVERY_FOURTH - 1 ? Optional.of(maintenance(count)) : Optional.empty(),
                    OptionalDouble.empty()));
        }
        return pools;
    }

    /** Pools of one size, of which each takes the share of the work that its speed allows. */
    private double acceleratorsPerPool(List<String> accelerators, List<InferenceBatch> batches) {
        double perAccelerator = 0;
        for (InferenceBatch batch : batches) {
            double rate = 0;
            for (String accelerator : accelerators) {
                Demand demand = batch.demand();
                rate += pace.hours(
                                demand.modelIds().getFirst(), accelerator, demand.inputTokens(), demand.outputTokens())
                        .map(hours -> 1 / hours)
                        .orElse(0.0);
            }
            perAccelerator += 1 / rate;
        }
        return perAccelerator / (world.set().hours() * LOAD);
    }

    private StepValues maintenance(int count) {
        List<Double> free = new ArrayList<>(Collections.nCopies(world.set().hours(), (double) count));
        int from = dice.whole(0, free.size() - MAINTENANCE_HOURS);
        Collections.fill(free.subList(from, from + MAINTENANCE_HOURS), (double) (count - count / 4));
        return new StepValues(free);
    }

    /** Every third site may draw less than its accelerators could. */
    List<ComputeSite> sites(List<String> siteIds, List<ComputePool> pools) {
        List<ComputeSite> sites = new ArrayList<>();
        for (int i = 0; i < siteIds.size(); i++) {
            String id = siteIds.get(i);
            int accelerators = pools.stream()
                    .filter(pool -> pool.siteId().equals(id))
                    .mapToInt(ComputePool::count)
                    .sum();
            Optional<StepValues> cap = i % EVERY_THIRD == 0
                    ? Optional.of(StepValues.constant(
                            Math.ceil(accelerators * WATTS_WITH_HOST_AND_COOLING * SHARE_OF_FULL_POWER / 1_000)))
                    : Optional.empty();
            sites.add(new ComputeSite(
                    id,
                    Optional.of(id),
                    Optional.empty(),
                    OptionalDouble.empty(),
                    cap,
                    world.priceKind(),
                    Optional.empty(),
                    Optional.empty()));
        }
        return sites;
    }
}
