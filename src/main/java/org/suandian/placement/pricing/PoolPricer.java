package org.suandian.placement.pricing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.suandian.costmodel.CostCalculator;
import org.suandian.costmodel.CostQuestion;
import org.suandian.costmodel.HardwareUse;
import org.suandian.failure.Quoted;
import org.suandian.failure.UnanswerableException;
import org.suandian.placement.priced.PoolTable;
import org.suandian.placement.priced.SiteTable;
import org.suandian.placement.pricing.fit.PoolFacts;
import org.suandian.placement.pricing.signal.SiteSignals;
import org.suandian.placement.problem.ComputePool;
import org.suandian.placement.problem.Horizon;
import org.suandian.placement.problem.PlacementProblem;
import org.suandian.placement.problem.draft.IssueList;
import org.suandian.placement.problem.draft.ProblemPaths;
import org.suandian.throughput.Accelerator;

/** Prices the pools of a problem: hardware without its electricity, for whole slots. */
final class PoolPricer {

    private static final double MICRO = 1_000_000;

    private final CostCalculator calculator;
    private final PlacementProblem problem;
    private final Horizon horizon;
    private final Map<String, Integer> siteNumbers;

    PoolPricer(CostCalculator calculator, PlacementProblem problem, Naming naming) {
        this.calculator = calculator;
        this.problem = problem;
        this.horizon = problem.horizon();
        this.siteNumbers = Naming.numbers(naming.siteIds());
    }

    List<PoolNote> notes(IssueList issues, ProblemPaths paths) {
        List<PoolNote> notes = new ArrayList<>();
        for (int i = 0; i < problem.pools().size(); i++) {
            notes.add(note(
                    problem.pools().get(i), issues, paths.of(ProblemPaths.POOLS, i, "hardwareRatePerAcceleratorHour")));
        }
        return notes;
    }

    private PoolNote note(ComputePool pool, IssueList issues, String path) {
        if (pool.hardwareRatePerAcceleratorHour().isPresent()) {
            return new PoolNote(Optional.empty(), pool.hardwareRatePerAcceleratorHour());
        }
        try {
            Optional<HardwareUse> published = published(pool);
            if (published.isEmpty()) {
                issues.warning("no-hardware-rate", path, noRate(pool, "no rate is published for it"));
            }
            return new PoolNote(
                    published,
                    published
                            .map(use -> OptionalDouble.of(use.netPerAcceleratorHour()))
                            .orElse(OptionalDouble.empty()));
        } catch (UnanswerableException e) {
            issues.warning("no-hardware-rate", path, noRate(pool, e.getMessage()));
            return new PoolNote(Optional.empty(), OptionalDouble.empty());
        }
    }

    private static String noRate(ComputePool pool, String why) {
        return "The accelerator (%s) of the pool (%s) must have a hardware rate for anything to run there: %s. Maybe give hardwareRatePerAcceleratorHour."
                .formatted(Quoted.of(pool.acceleratorId()), Quoted.of(pool.id()), why);
    }

    private Optional<HardwareUse> published(ComputePool pool) {
        CostQuestion question = CostQuestion.ofPlace("")
                .pricedIn(problem.terms().currency(), problem.terms().rateKind());
        Optional<Accelerator> accelerator = calculator.catalogues().throughput().listAccelerators().stream()
                .filter(each -> each.id().equalsIgnoreCase(pool.acceleratorId()))
                .findFirst();
        return accelerator.flatMap(known -> calculator.findHardware(question, known, horizon.start()));
    }

    PoolTable table(List<PoolNote> notes) {
        int pools = problem.pools().size();
        int[] sites = new int[pools];
        int[][] free = new int[pools][];
        double[][] hardware = new double[pools][];
        for (int pool = 0; pool < pools; pool++) {
            ComputePool given = problem.pools().get(pool);
            sites[pool] = siteNumbers.getOrDefault(given.siteId(), 0);
            free[pool] = free(given);
            hardware[pool] = prefix(notes.get(pool).netRatePerAcceleratorHour().orElse(0));
        }
        return new PoolTable(sites, free, hardware);
    }

    private int[] free(ComputePool pool) {
        int[] free = new int[horizon.slots()];
        Arrays.fill(free, pool.count());
        pool.availableAccelerators().ifPresent(values -> Arrays.setAll(free, slot -> (int) values.at(horizon, slot)));
        return free;
    }

    private double[] prefix(double ratePerHour) {
        double[] prefix = new double[horizon.slots() + 1];
        Arrays.setAll(prefix, boundary -> ratePerHour * horizon.slotHours() * boundary * MICRO);
        return prefix;
    }

    List<PoolFacts> facts(PoolTable pools, SiteTable sites, List<SiteSignals> signals, List<PoolNote> notes) {
        List<PoolFacts> facts = new ArrayList<>();
        for (int pool = 0; pool < pools.count(); pool++) {
            ComputePool given = problem.pools().get(pool);
            int site = pools.site()[pool];
            int cap = Arrays.stream(sites.capWatts()[site]).max().orElse(0);
            facts.add(new PoolFacts(
                    given.id(),
                    given.acceleratorId().toLowerCase(Locale.ROOT),
                    site,
                    signals.get(site).pue(),
                    Arrays.stream(pools.freeAccelerators()[pool]).max().orElse(0),
                    cap == SiteTable.UNCAPPED ? Double.POSITIVE_INFINITY : cap,
                    notes.get(pool).netRatePerAcceleratorHour().isPresent()));
        }
        return facts;
    }
}
