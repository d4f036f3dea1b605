package org.suandian.placement.pricing;

import static org.suandian.throughput.Profiles.profile;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.suandian.costmodel.CostCalculator;
import org.suandian.costmodel.World;
import org.suandian.grid.CarbonBasis;
import org.suandian.grid.Grids;
import org.suandian.grid.PriceKind;
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
import org.suandian.placement.problem.TenantBudget;
import org.suandian.placement.problem.Terms;
import org.suandian.provenance.QualityTier;
import org.suandian.throughput.HardwareRate.Embeds;
import org.suandian.throughput.HardwareRate.Kind;

/**
 * A problem for tests: eight hours at one site in euro country (0.8 EUR per USD, 80 EUR/MWh, 400 g/kWh, PUE 1.2), one pool of 16 H100,
 * which make 1,000 output tokens a second at 500 W of board power (750 W with the host, 900 W with cooling) and cost 2 USD an hour
 * without electricity.
 */
public final class PlanningWorld {

    public static final Instant START = Instant.parse(World.HOUR);
    public static final Currency USD = World.USD;

    private Grids grid = Grids.grid()
            .price(PriceKind.TARIFF, QualityTier.MEASURED, Grids.hourly(World.HOUR, 80, 80, 80, 80, 80, 80, 80, 80))
            .carbon(
                    CarbonBasis.DIRECT,
                    QualityTier.MEASURED,
                    Grids.hourly(World.HOUR, 400, 400, 400, 400, 400, 400, 400, 400));
    private Horizon horizon = new Horizon(START, Duration.ofHours(1), 8);
    private Terms terms = new Terms(USD, 50, Optional.empty(), Optional.empty(), Optional.empty());
    private final List<ComputeSite> sites = new ArrayList<>();
    private final List<ComputePool> pools = new ArrayList<>();
    private final List<InferenceBatch> batches = new ArrayList<>();
    private final List<TenantBudget> budgets = new ArrayList<>();

    public PlanningWorld grid(Grids own) {
        grid = own;
        return this;
    }

    public PlanningWorld slots(Duration slot, int count) {
        horizon = new Horizon(START, slot, count);
        return this;
    }

    public PlanningWorld weakest(QualityTier tier) {
        terms = new Terms(USD, 50, Optional.empty(), Optional.of(tier), Optional.empty());
        return this;
    }

    public PlanningWorld carbonPrice(double perTonne) {
        terms = terms.withCarbonPrice(perTonne);
        return this;
    }

    public PlanningWorld site(ComputeSite... own) {
        sites.addAll(List.of(own));
        return this;
    }

    public PlanningWorld pool(ComputePool... own) {
        pools.addAll(List.of(own));
        return this;
    }

    public PlanningWorld batch(InferenceBatch... own) {
        batches.addAll(List.of(own));
        return this;
    }

    public PlanningWorld budget(TenantBudget own) {
        budgets.add(own);
        return this;
    }

    public PlacementProblem problem() {
        return new PlacementProblem(
                "test",
                horizon,
                terms,
                sites.isEmpty() ? List.of(site("home")) : sites,
                pools.isEmpty() ? List.of(pool("p", "home", 16)) : pools,
                batches,
                budgets);
    }

    public CostCalculator calculator() {
        return World.world()
                .grid(grid)
                .profile(profile("tiny-h100").point(8, 30, 1_000, 500).build())
                .rate(Kind.TCO_NEOCLOUD, 2, Embeds.NO)
                .calculator();
    }

    public PricingResult result() {
        return new ProblemPricer(calculator()).price(problem());
    }

    public Pricing pricing() {
        return result().pricing().orElseThrow(() -> new AssertionError(result().issues()));
    }

    public static ComputeSite site(String id) {
        return new ComputeSite(
                id,
                Optional.of("zz-place"),
                Optional.empty(),
                OptionalDouble.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    public static ComputeSite cappedSite(String id, double kilowatts) {
        return new ComputeSite(
                id,
                Optional.of("zz-place"),
                Optional.empty(),
                OptionalDouble.empty(),
                Optional.of(StepValues.constant(kilowatts)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** A site that is in no region: everything is the user's. */
    public static ComputeSite ownSite(String id, String jurisdiction, double price, double grams) {
        return new ComputeSite(
                id,
                Optional.empty(),
                Optional.of(jurisdiction),
                OptionalDouble.of(1.5),
                Optional.empty(),
                Optional.empty(),
                Optional.of(StepValues.constant(price)),
                Optional.of(StepValues.constant(grams)));
    }

    public static ComputePool pool(String id, String site, int count) {
        return new ComputePool(id, site, "h100", count, Optional.empty(), OptionalDouble.empty());
    }

    /** A batch of the tiny model that takes these accelerator-hours, in the whole horizon of eight hours. */
    public static InferenceBatch batch(String id, double acceleratorHours, OptionalInt accelerators) {
        return new InferenceBatch(
                id, Optional.empty(), demand(acceleratorHours, accelerators), window(0, 8, 8, 0), anywhere(), 0);
    }

    public static InferenceBatch batch(String id, double hours, Window window, Residence residence) {
        return new InferenceBatch(id, Optional.empty(), demand(hours, OptionalInt.of(1)), window, residence, 0);
    }

    public static InferenceBatch ownFit(String id, OwnFit fit) {
        Demand demand =
                new Demand(List.of(), Optional.empty(), Optional.empty(), 0, 0, OptionalInt.empty(), List.of(fit));
        return new InferenceBatch(id, Optional.of("team"), demand, window(0, 8, 8, 0), anywhere(), 2);
    }

    private static Demand demand(double acceleratorHours, OptionalInt accelerators) {
        double output = acceleratorHours * 3_600 * 1_000;
        return new Demand(
                List.of("tiny-1b"), Optional.empty(), Optional.empty(), output / 2, output, accelerators, List.of());
    }

    /** In hours from the start. */
    public static Window window(double release, double due, double deadline, double latenessPerHour) {
        return new Window(at(release), at(due), at(deadline), latenessPerHour);
    }

    public static Instant at(double hours) {
        return START.plusSeconds(Math.round(hours * 3_600));
    }

    public static Residence anywhere() {
        return new Residence(List.of(), List.of(), Optional.empty(), 0, OptionalDouble.empty());
    }
}
