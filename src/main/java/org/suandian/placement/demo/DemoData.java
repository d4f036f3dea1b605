package org.suandian.placement.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.suandian.costmodel.CostCalculator;
import org.suandian.failure.Details;
import org.suandian.failure.InvalidInputException;
import org.suandian.failure.UnknownIdException;
import org.suandian.placement.problem.ComputePool;
import org.suandian.placement.problem.Horizon;
import org.suandian.placement.problem.InferenceBatch;
import org.suandian.placement.problem.PlacementProblem;
import org.suandian.placement.problem.Terms;

/**
 * The demo data sets. Same set, size, seed, start and data: same problem, to the last digit.
 *
 * <p>Capacity binds (about three quarters of all accelerator-hours are needed), and nearly everything can be placed.
 */
public final class DemoData {

    public static final int LEAST_BATCHES = 10;
    public static final int MOST_BATCHES = 10_000;

    private static final Duration SLOT = Duration.ofHours(1);
    private static final int LEAST_SITES = 4;
    private static final int BATCHES_PER_SITE = 20;
    private static final int TWO_POOLS_FROM = 200;
    private static final int ACCELERATORS_PER_POOL = 16;
    private static final double LEAST_MEDIAN_HOURS = 24;

    private final CostCalculator calculator;

    /** @param calculator without measurements that must not be compared, as plans use it */
    public DemoData(CostCalculator calculator) {
        this.calculator = calculator;
    }

    /** All sets, in alphabetical order. */
    public static List<DemoSet> list() {
        return DemoWorld.ALL.stream().map(DemoWorld::set).toList();
    }

    /** The next midnight UTC after a moment, where a horizon starts if none is asked for. */
    public static Instant defaultStart(Instant now) {
        return now.truncatedTo(ChronoUnit.DAYS).plus(Duration.ofDays(1));
    }

    /**
     * Builds a set.
     *
     * @param batches from {@link #LEAST_BATCHES} to {@link #MOST_BATCHES}
     * @param start of the horizon
     * @throws UnknownIdException for an unknown set
     * @throws InvalidInputException for another number of batches
     */
    public PlacementProblem build(String id, int batches, long seed, Instant start) {
        DemoWorld world = DemoWorld.ALL.stream()
                .filter(each -> each.set().id().equals(id))
                .findFirst()
                .orElseThrow(() -> UnknownIdException.of(
                        "demo data", id, list().stream().map(DemoSet::id).toList()));
        if (batches < LEAST_BATCHES || batches > MOST_BATCHES) {
            throw new InvalidInputException(
                    "number-out-of-range",
                    "The number of batches (%d) must be between %d and %d."
                            .formatted(batches, LEAST_BATCHES, MOST_BATCHES),
                    Details.of("minimum", LEAST_BATCHES).and("maximum", MOST_BATCHES));
        }
        return build(world, batches, seed, start);
    }

    private PlacementProblem build(DemoWorld world, int count, long seed, Instant start) {
        Pace pace = new Pace(calculator);
        Dice dice = new Dice(seed);
        List<String> siteIds = world.regionIds()
                .subList(
                        0,
                        Math.clamp(
                                count / BATCHES_PER_SITE,
                                LEAST_SITES,
                                world.regionIds().size()));
        int poolsPerSite = count < TWO_POOLS_FROM ? 1 : 2;
        List<InferenceBatch> batches = new DemoBatches(
                        world, siteIds, pace, dice, start, medianHours(world, count, siteIds.size() * poolsPerSite))
                .make(count);
        DemoPools maker = new DemoPools(world, pace, dice);
        List<ComputePool> pools = maker.make(siteIds, poolsPerSite, batches);
        return new PlacementProblem(
                world.set().id() + "-" + count + "-seed-" + seed,
                new Horizon(start, SLOT, world.set().hours()),
                new Terms(
                        world.currency(),
                        world.carbonPricePerTonne(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()),
                maker.sites(siteIds, pools),
                pools,
                batches,
                List.of());
    }

    /** Few batches must be large ones, or pools of whole nodes would stand idle. */
    private static double medianHours(DemoWorld world, int count, int pools) {
        double capacity = (double) pools * ACCELERATORS_PER_POOL * world.set().hours() * DemoPools.LOAD;
        return Math.max(LEAST_MEDIAN_HOURS, capacity / count);
    }
}
