package org.suandian.benchmark.plans;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.suandian.placement.problem.ComputePool;
import org.suandian.placement.problem.ComputeSite;
import org.suandian.placement.problem.Horizon;
import org.suandian.placement.problem.InferenceBatch;
import org.suandian.placement.problem.InferenceBatch.Demand;
import org.suandian.placement.problem.InferenceBatch.OwnFit;
import org.suandian.placement.problem.InferenceBatch.Residence;
import org.suandian.placement.problem.InferenceBatch.Window;
import org.suandian.placement.problem.PlacementProblem;
import org.suandian.placement.problem.StepValues;
import org.suandian.placement.problem.Terms;

/**
 * A week of 168 hours with prices and intensities that swing by the day, and batches of one to eight hours that may run on any kind of
 * accelerator; pools are as large as a load of about 75% asks for. All numbers are made up: this is for measuring time and memory.
 */
public final class MadeUpWeek {

    private static final int HOURS = 168;
    private static final int POOLS_PER_SITE = 5;
    private static final int ACCELERATORS = 8;
    private static final double MEAN_HOURS = 4.5;
    private static final double LOAD = 0.75;
    private static final Instant START = Instant.parse("2026-12-07T00:00:00Z");

    private final SplittableRandom random;
    private final int pools;

    /** @param pools a multiple of 5 has every kind of accelerator at every site */
    public MadeUpWeek(long seed, int pools) {
        this.random = new SplittableRandom(seed);
        this.pools = pools;
    }

    /** The same seed, pools and batches give the same problem. */
    public PlacementProblem problem(int batches) {
        int count = (int) Math.ceil(batches * MEAN_HOURS * ACCELERATORS / (LOAD * HOURS * pools));
        List<ComputePool> computePools = new ArrayList<>();
        for (int pool = 0; pool < pools; pool++) {
            computePools.add(new ComputePool(
                    "pool-" + pool,
                    "site-" + pool / POOLS_PER_SITE,
                    "kind-" + pool % POOLS_PER_SITE,
                    Math.ceilDiv(count, ACCELERATORS) * ACCELERATORS,
                    Optional.empty(),
                    OptionalDouble.of(random.nextDouble(1, 3))));
        }
        return new PlacementProblem(
                "made up",
                new Horizon(START, Duration.ofHours(1), HOURS),
                new Terms(Currency.getInstance("EUR"), 80, Optional.empty(), Optional.empty(), Optional.empty()),
                sites(),
                computePools,
                batches("batch-", batches),
                List.of());
    }

    List<InferenceBatch> batches(String prefix, int count) {
        List<InferenceBatch> batches = new ArrayList<>(count);
        for (int number = 0; number < count; number++) {
            batches.add(batch(prefix + number));
        }
        return batches;
    }

    private List<ComputeSite> sites() {
        List<ComputeSite> sites = new ArrayList<>();
        for (int site = 0; site < Math.ceilDiv(pools, POOLS_PER_SITE); site++) {
            sites.add(new ComputeSite(
                    "site-" + site,
                    Optional.empty(),
                    Optional.of("DE"),
                    OptionalDouble.of(1.2),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(daily(0.12, 0.08)),
                    Optional.of(daily(350, 200))));
        }
        return sites;
    }

    private StepValues daily(double mean, double swing) {
        int peak = random.nextInt(24);
        return new StepValues(IntStream.range(0, HOURS)
                .mapToDouble(hour -> mean + swing * Math.cos(2 * Math.PI * (hour - peak) / 24) * random.nextDouble())
                .boxed()
                .toList());
    }

    private InferenceBatch batch(String id) {
        int hours = random.nextInt(1, 9);
        int window = Math.min(HOURS, hours + random.nextInt(12, 96));
        int release = random.nextInt(HOURS - window + 1);
        Instant deadline = START.plus(Duration.ofHours(release + window));
        List<OwnFit> fits = IntStream.range(0, POOLS_PER_SITE)
                .mapToObj(kind ->
                        new OwnFit("kind-" + kind, ACCELERATORS, hours * (0.8 + 0.1 * kind), 1_000 - 100 * kind))
                .toList();
        return new InferenceBatch(
                id,
                Optional.empty(),
                new Demand(List.of(), Optional.empty(), Optional.empty(), 1e9, 1e8, OptionalInt.empty(), fits),
                new Window(START.plus(Duration.ofHours(release)), deadline, deadline, 0),
                new Residence(List.of(), List.of(), Optional.empty(), 0, OptionalDouble.empty()),
                0);
    }
}
