package org.suandian.placement.replan;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.suandian.failure.NearMatches;
import org.suandian.failure.Quoted;
import org.suandian.placement.problem.ComputePool;
import org.suandian.placement.problem.ComputeSite;
import org.suandian.placement.problem.Horizon;
import org.suandian.placement.problem.InferenceBatch;
import org.suandian.placement.problem.PlacementProblem;
import org.suandian.placement.problem.StepValues;
import org.suandian.placement.problem.TenantBudget;
import org.suandian.placement.problem.Terms;
import org.suandian.placement.problem.draft.DraftProblem;
import org.suandian.placement.problem.draft.IssueList;
import org.suandian.placement.problem.draft.ProblemPaths;
import org.suandian.placement.replan.ReplanRequest.Outage;
import org.suandian.placement.replan.ReplanRequest.PoolChange;
import org.suandian.placement.replan.ReplanRequest.SiteChange;

/** The changed problem in the user's terms, with everything that is wrong with the changes. */
public final class ReplanProblem {

    private final PlacementProblem parent;
    private final ReplanRequest request;
    private final IssueList issues;
    private final ChangeChecks checks;

    private ReplanProblem(PlacementProblem parent, ReplanRequest request) {
        this.parent = parent;
        this.request = request;
        this.issues = IssueList.after(request.issues());
        this.checks = new ChangeChecks(issues);
    }

    /** The changed problem; not yet validated as such. */
    public static DraftProblem of(PlacementProblem parent, ReplanRequest request) {
        return new ReplanProblem(parent, request).draft();
    }

    /** The first slot that begins at or after a moment of the horizon. */
    public static int slotFrom(Horizon horizon, Instant now) {
        long millis = Duration.between(horizon.start(), now).toMillis();
        return (int) Math.clamp(Math.ceilDiv(millis, horizon.slot().toMillis()), 0, horizon.slots());
    }

    private DraftProblem draft() {
        checkNow();
        checkMovePrice();
        Horizon horizon = horizon();
        List<ComputeSite> sites = new ArrayList<>(parent.sites());
        checkIds("sites", request.sites(), SiteChange::id, ids(parent.sites(), ComputeSite::id));
        request.sites()
                .forEach(change ->
                        sites.replaceAll(site -> site.id().equals(change.id()) ? changed(site, change) : site));
        List<ComputePool> pools = new ArrayList<>(parent.pools());
        checkIds("pools", request.pools(), PoolChange::id, ids(parent.pools(), ComputePool::id));
        checkOutages(horizon);
        request.pools()
                .forEach(change -> pools.replaceAll(
                        pool -> pool.id().equals(change.id()) ? changed(pool, change, horizon) : pool));
        List<InferenceBatch> batches = batches();
        Terms terms = request.carbonPricePerTonne().isPresent()
                ? parent.terms().withCarbonPrice(request.carbonPricePerTonne().getAsDouble())
                : parent.terms();
        PlacementProblem problem = new PlacementProblem(
                request.name().orElse(parent.name()), horizon, terms, sites, pools, batches, budgets(batches));
        return new DraftProblem(problem, true, request.solving(), issues.report(), ProblemPaths.JSON);
    }

    private void checkNow() {
        Horizon horizon = parent.horizon();
        if (request.now().isBefore(horizon.start()) || !request.now().isBefore(horizon.end())) {
            issues.error(
                    "now-outside-horizon",
                    "now",
                    "The moment of replanning (%s) must be within the horizon (%s to %s)."
                            .formatted(request.now(), horizon.start(), horizon.end()));
        }
    }

    private void checkMovePrice() {
        double price = request.movePricePerBatch();
        if (!(price >= 0 && price <= 1e9)) {
            issues.error(
                    "number-out-of-range",
                    "movePricePerBatch",
                    "The price of moving a batch (%s) must be between 0 and 1e9.".formatted(price));
        }
    }

    private Horizon horizon() {
        Horizon before = parent.horizon();
        Optional<Instant> end = request.horizonEnd();
        if (end.isEmpty()) {
            return before;
        }
        Duration length = Duration.between(before.start(), end.get());
        boolean whole =
                length.getNano() == 0 && length.toSeconds() % before.slot().toSeconds() == 0;
        if (end.get().isBefore(before.end())
                || !whole
                || length.compareTo(before.slot().multipliedBy(1_000_000)) > 0) {
            issues.error(
                    "horizon-end",
                    "horizonEnd",
                    "The end of the horizon (%s) must be a whole number of slots (%s) at or after the standing plan's (%s)."
                            .formatted(end.get(), before.slot(), before.end()));
            return before;
        }
        return new Horizon(before.start(), before.slot(), (int) length.dividedBy(before.slot()));
    }

    private <T> void checkIds(String list, List<T> changes, Function<T, String> id, Set<String> known) {
        for (int i = 0; i < changes.size(); i++) {
            requireKnown(list + "[" + i + "].id", id.apply(changes.get(i)), known);
        }
        checks.requireOnce(list, ".id", changes.stream().map(id).toList());
    }

    private void checkOutages(Horizon horizon) {
        for (int i = 0; i < request.pools().size(); i++) {
            PoolChange change = request.pools().get(i);
            String path = "pools[" + i + "]";
            parent.pools().stream()
                    .filter(pool -> pool.id().equals(change.id()))
                    .forEach(pool -> checks.checkOutages(path, change, pool, horizon));
        }
    }

    private void requireKnown(String path, String id, Set<String> known) {
        if (!known.contains(id)) {
            List<String> near = NearMatches.listNearest(id, known);
            issues.error(
                    "unknown-reference",
                    path,
                    "The id (%s) must be one of the standing plan's.%s"
                            .formatted(
                                    Quoted.of(id), near.isEmpty() ? "" : " Maybe " + String.join(" or ", near) + "."));
        }
    }

    private static <T> Set<String> ids(List<T> items, Function<T, String> id) {
        return items.stream().map(id).collect(Collectors.toSet());
    }

    private static ComputeSite changed(ComputeSite site, SiteChange change) {
        return new ComputeSite(
                site.id(),
                site.regionId(),
                site.jurisdiction(),
                site.pue(),
                change.powerCapKw().or(site::powerCapKw),
                site.priceKind(),
                change.electricityPricePerKwh().or(site::electricityPricePerKwh),
                change.carbonIntensityGramsPerKwh().or(site::carbonIntensityGramsPerKwh));
    }

    private ComputePool changed(ComputePool pool, PoolChange change, Horizon horizon) {
        Optional<StepValues> available = change.availableAccelerators().or(pool::availableAccelerators);
        if (!change.outages().isEmpty()
                && (available.isEmpty() || available.get().covers(horizon))) {
            available = Optional.of(withOutages(
                    available.orElseGet(() -> StepValues.constant(pool.count())), change.outages(), horizon));
        }
        return new ComputePool(
                pool.id(),
                pool.siteId(),
                pool.acceleratorId(),
                pool.count(),
                available,
                pool.hardwareRatePerAcceleratorHour());
    }

    private static StepValues withOutages(StepValues available, List<Outage> outages, Horizon horizon) {
        List<Double> values = new ArrayList<>();
        for (int slot = 0; slot < horizon.slots(); slot++) {
            Instant begin = horizon.startOf(slot);
            Instant end = horizon.startOf(slot + 1);
            double value = available.at(horizon, slot);
            for (Outage outage : outages) {
                if (outage.from().isBefore(end) && outage.to().isAfter(begin)) {
                    value = Math.min(value, outage.availableAccelerators().orElse(0));
                }
            }
            values.add(value);
        }
        return new StepValues(values);
    }

    private List<InferenceBatch> batches() {
        Set<String> known = ids(parent.batches(), InferenceBatch::id);
        for (int i = 0; i < request.removeBatchIds().size(); i++) {
            requireKnown("removeBatches[" + i + "]", request.removeBatchIds().get(i), known);
        }
        checks.requireOnce("removeBatches", "", request.removeBatchIds());
        Set<String> removed = new HashSet<>(request.removeBatchIds());
        List<InferenceBatch> batches = new ArrayList<>(parent.batches());
        batches.removeIf(batch -> removed.contains(batch.id()));
        batches.addAll(request.addBatches());
        return batches;
    }

    /** Without those of tenants whose batches are all removed, which would be a mistake in a new problem. */
    private List<TenantBudget> budgets(List<InferenceBatch> batches) {
        Set<String> tenants =
                batches.stream().flatMap(batch -> batch.tenant().stream()).collect(Collectors.toSet());
        return parent.budgets().stream()
                .filter(budget -> tenants.contains(budget.tenant()))
                .toList();
    }
}
