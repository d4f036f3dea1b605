package org.suandian.placement.pricing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.suandian.costmodel.CostCalculator;
import org.suandian.placement.priced.BatchTable;
import org.suandian.placement.priced.BudgetTable;
import org.suandian.placement.priced.PoolTable;
import org.suandian.placement.priced.PricedProblem;
import org.suandian.placement.priced.SiteTable;
import org.suandian.placement.priced.Standing;
import org.suandian.placement.pricing.fit.BatchFacts;
import org.suandian.placement.pricing.fit.FitFinder;
import org.suandian.placement.pricing.fit.PoolFacts;
import org.suandian.placement.pricing.fit.PoolRefusal;
import org.suandian.placement.pricing.fit.SiteFacts;
import org.suandian.placement.pricing.signal.SiteSignals;
import org.suandian.placement.problem.InferenceBatch;
import org.suandian.placement.problem.PlacementProblem;
import org.suandian.placement.problem.TenantBudget;
import org.suandian.placement.problem.draft.IssueList;
import org.suandian.placement.problem.draft.ProblemPaths;

/**
 * Turns a valid problem into tables of prices, through the cost model alone.
 *
 * <p>Electricity, intensity and hardware are taken for each slot of each site and pool; energy, duration and power of a batch from the
 * throughput profile that the cost model would serve it by, PUE applied once. Pure: the same problem and calculator give the same
 * tables.
 */
public final class ProblemPricer {

    private static final double WATTS_PER_KILOWATT = 1_000;
    private static final double GRAMS_PER_KILOGRAM = 1_000;

    private final CostCalculator calculator;

    /**
     * A pricer over one version of the data.
     *
     * @param calculator without measurements that must not be compared with others, since a plan chooses between them
     */
    public ProblemPricer(CostCalculator calculator) {
        this.calculator = calculator;
    }

    /** As {@link #price(PlacementProblem, ProblemPaths)}, for a problem that came as JSON. */
    public PricingResult price(PlacementProblem problem) {
        return price(problem, ProblemPaths.JSON);
    }

    /** Prices a problem that a {@code ProblemValidator} found no error in. */
    public PricingResult price(PlacementProblem problem, ProblemPaths paths) {
        IssueList issues = new IssueList();
        Naming naming = Naming.of(problem);
        SitePricer sitePricer = new SitePricer(calculator, problem);
        List<SiteSignals> signals = sitePricer.signals(issues, paths);
        if (issues.hasErrors()) {
            return new PricingResult(Optional.empty(), issues.report());
        }
        PoolPricer poolPricer = new PoolPricer(calculator, problem, naming);
        List<PoolNote> poolNotes = poolPricer.notes(issues, paths);
        Places places = new Places(
                sitePricer.table(signals), poolPricer.table(poolNotes), signals, poolNotes, sitePricer.facts());
        return priceBatches(problem, naming, places, poolPricer, issues, paths);
    }

    /**
     * Prices other batches, or another carbon price, with the signals and rates of an earlier pricing: for a problem that has the same
     * horizon, sites, pools and other terms. Throws {@link IllegalArgumentException} for any other.
     */
    public PricingResult reprice(Pricing earlier, PlacementProblem problem) {
        if (!samePlaces(earlier.problem(), problem)) {
            throw new IllegalArgumentException(
                    "The problem (%s) must have the horizon, terms, sites and pools that were priced before."
                            .formatted(problem.name()));
        }
        Naming naming = Naming.of(problem);
        Places places = new Places(
                earlier.priced().sites(),
                earlier.priced().pools(),
                IntStream.range(0, problem.sites().size())
                        .mapToObj(earlier.notes()::site)
                        .toList(),
                IntStream.range(0, problem.pools().size())
                        .mapToObj(earlier.notes()::pool)
                        .toList(),
                new SitePricer(calculator, problem).facts());
        PoolPricer poolPricer = new PoolPricer(calculator, problem, naming);
        return priceBatches(problem, naming, places, poolPricer, new IssueList(), ProblemPaths.JSON);
    }

    private static boolean samePlaces(PlacementProblem one, PlacementProblem other) {
        return one.horizon().equals(other.horizon())
                && one.sites().equals(other.sites())
                && one.pools().equals(other.pools())
                && one.terms().equals(other.terms().withCarbonPrice(one.terms().carbonPricePerTonne()));
    }

    private record Places(
            SiteTable siteTable,
            PoolTable poolTable,
            List<SiteSignals> signals,
            List<PoolNote> poolNotes,
            List<SiteFacts> siteFacts) {}

    private PricingResult priceBatches(
            PlacementProblem problem,
            Naming naming,
            Places places,
            PoolPricer poolPricer,
            IssueList issues,
            ProblemPaths paths) {
        SiteTable sites = places.siteTable();
        PoolTable pools = places.poolTable();
        List<PoolFacts> poolFacts = poolPricer.facts(pools, sites, places.signals(), places.poolNotes());
        FitFinder finder = new FitFinder(calculator, problem.horizon(), places.siteFacts(), poolFacts);
        double carbon = problem.terms().carbonPricePerTonne(); // 1e6 micro-units and 1e6 grams: the same number
        DearestCost dearest = new DearestCost(pools, sites, carbon);
        BatchPricer pricer = new BatchPricer(problem, naming, pools.site(), finder, dearest);
        BatchTable batches = pricer.price(issues, paths);
        if (issues.hasErrors()) {
            return new PricingResult(Optional.empty(), issues.report());
        }
        PricedProblem priced = new PricedProblem(
                problem.horizon().slots(),
                problem.horizon().slotHours(),
                carbon,
                sites,
                pools,
                batches,
                pricer.fits().build(),
                budgets(problem),
                Standing.none(batches.count()));
        PricingNotes notes = new PricingNotes(
                places.signals(),
                places.poolNotes(),
                finder.profiles(),
                pricer.fits().profiles(),
                batch -> refusals(problem, finder, poolFacts, batch));
        return new PricingResult(Optional.of(new Pricing(problem, priced, naming, notes)), issues.report());
    }

    private static BudgetTable budgets(PlacementProblem problem) {
        List<TenantBudget> budgets = problem.budgets();
        double wattSlotsPerKilowattHour = WATTS_PER_KILOWATT / problem.horizon().slotHours();
        return new BudgetTable(
                budgets.stream()
                        .mapToDouble(budget ->
                                budget.energyKwh().orElse(Double.POSITIVE_INFINITY) * wattSlotsPerKilowattHour)
                        .toArray(),
                budgets.stream()
                        .mapToDouble(
                                budget -> budget.emissionsKg().orElse(Double.POSITIVE_INFINITY) * GRAMS_PER_KILOGRAM)
                        .toArray());
    }

    private static List<PoolRefusal> refusals(
            PlacementProblem problem, FitFinder finder, List<PoolFacts> pools, int number) {
        InferenceBatch batch = problem.batches().get(number);
        BatchFacts window = BatchFacts.of(problem.horizon(), batch.window());
        List<PoolRefusal> refusals = new ArrayList<>();
        synchronized (finder) {
            for (int pool = 0; pool < pools.size(); pool++) {
                int inPool = pool;
                finder.find(batch, window, pool, fit -> {})
                        .ifPresent(
                                refusal -> refusals.add(refusal.inPool(inPool, pools.get(inPool), problem.horizon())));
            }
        }
        return refusals;
    }
}
