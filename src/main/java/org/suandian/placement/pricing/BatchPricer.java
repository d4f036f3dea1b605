package org.suandian.placement.pricing;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.suandian.failure.Quoted;
import org.suandian.placement.priced.BatchTable;
import org.suandian.placement.pricing.fit.BatchFacts;
import org.suandian.placement.pricing.fit.Fit;
import org.suandian.placement.pricing.fit.FitFinder;
import org.suandian.placement.pricing.fit.FitTableBuilder;
import org.suandian.placement.pricing.fit.NoFit;
import org.suandian.placement.pricing.fit.Refusal;
import org.suandian.placement.problem.Horizon;
import org.suandian.placement.problem.InferenceBatch;
import org.suandian.placement.problem.InferenceBatch.Residence;
import org.suandian.placement.problem.PlacementProblem;
import org.suandian.placement.problem.draft.IssueList;
import org.suandian.placement.problem.draft.ProblemPaths;

/**
 * Prices the batches of a problem and collects their fits.
 *
 * <p>Leaving a batch out counts ten times what its dearest fit could cost at the dearest slot and latest end, and at least a unit of the
 * currency; and that once more for each step of its priority. A batch that fits nowhere counts nothing: it is left out of every plan, and
 * would only hide how large a gap is.
 */
final class BatchPricer {

    private static final double MICRO = 1_000_000;
    private static final double LEAVE_OUT_FACTOR = 10;

    /** Beyond this the sum over all batches could leave the range of a {@code long}. */
    private static final double LARGEST_SUM = 4e18;

    private final PlacementProblem problem;
    private final FitFinder finder;
    private final DearestCost dearest;
    private final int[] siteOfPool;
    private final Map<String, Integer> siteNumbers;
    private final Map<String, Integer> budgetNumbers;
    private final FitTableBuilder fits = new FitTableBuilder();
    private final BatchTable table;
    private double largest;

    BatchPricer(PlacementProblem problem, Naming naming, int[] siteOfPool, FitFinder finder, DearestCost dearest) {
        this.problem = problem;
        this.finder = finder;
        this.dearest = dearest;
        this.siteOfPool = siteOfPool;
        this.siteNumbers = Naming.numbers(naming.siteIds());
        this.budgetNumbers = Naming.numbers(naming.budgetTenants());
        int n = problem.batches().size();
        this.table = new BatchTable(
                new int[n + 1], new int[n], new int[n], new int[n], new long[n], new long[n], new int[n], new int[n]);
    }

    /** The batches with the numbers of their fits; the fits are then complete. */
    BatchTable price(IssueList issues, ProblemPaths paths) {
        List<InferenceBatch> batches = problem.batches();
        double leaveOutSum = 0;
        for (int i = 0; i < batches.size(); i++) {
            leaveOutSum += price(i, batches.get(i), issues, paths);
        }
        if (leaveOutSum > LARGEST_SUM) {
            issues.error(
                    "amounts-too-large",
                    ProblemPaths.BATCHES,
                    "The costs of all batches (up to %.3g %s) must be such that a sum of them can be exact. Maybe a price or a number of tokens is in another unit."
                            .formatted(leaveOutSum / MICRO, problem.terms().currency()));
        }
        return table;
    }

    FitTableBuilder fits() {
        return fits;
    }

    private double price(int i, InferenceBatch batch, IssueList issues, ProblemPaths paths) {
        Horizon horizon = problem.horizon();
        BatchFacts window = BatchFacts.of(horizon, batch.window());
        table.release()[i] = window.release();
        table.due()[i] = window.due();
        table.deadline()[i] = window.deadline();
        double lateness = batch.window().latenessCostPerHour() * horizon.slotHours() * MICRO;
        table.latenessMicroPerSlot()[i] = Math.round(lateness);
        table.budget()[i] = batch.tenant().map(budgetNumbers::get).orElse(BatchTable.NONE);
        table.home()[i] = batch.residence().homeSiteId().map(siteNumbers::get).orElse(BatchTable.NONE);
        int before = fits.size();
        largest = 0;
        int[] reasons = addFits(i, batch, window);
        table.firstFit()[i + 1] = fits.size();
        if (fits.size() == before) {
            warn(batch, reasons, issues, paths.of(ProblemPaths.BATCHES, i, ""));
        }
        double latest = Math.max(0, window.deadline() - window.due()) * lateness;
        boolean fitsNowhere = fits.size() == before;
        double leaveOut =
                fitsNowhere ? 0 : (1 + batch.priority()) * LEAVE_OUT_FACTOR * Math.max(MICRO, largest + latest);
        table.leaveOutMicro()[i] = (long) Math.ceil(Math.min(leaveOut, LARGEST_SUM));
        return leaveOut;
    }

    /** How often each reason stood in the way of a fit. */
    private int[] addFits(int i, InferenceBatch batch, BatchFacts window) {
        int[] reasons = new int[NoFit.values().length];
        long egress = egressMicro(batch.residence());
        for (int pool = 0; pool < siteOfPool.length; pool++) {
            int inPool = pool;
            long moved = siteOfPool[pool] == table.home()[i] ? 0 : egress;
            Optional<Refusal> refusal = finder.find(batch, window, pool, fit -> add(i, inPool, fit, moved));
            refusal.ifPresent(each -> reasons[each.reason().ordinal()]++);
        }
        return reasons;
    }

    private void add(int batch, int pool, Fit fit, long egress) {
        fits.add(batch, pool, fit, egress);
        largest = Math.max(largest, dearest.of(fit, pool) + egress);
    }

    /** Without a home site there is nowhere to move the data from. */
    private static long egressMicro(Residence residence) {
        return residence.homeSiteId().isEmpty()
                ? 0
                : Math.round(residence.egressGb() * residence.egressPricePerGb().orElse(0) * MICRO);
    }

    private static void warn(InferenceBatch batch, int[] reasons, IssueList issues, String path) {
        Map<NoFit, Integer> counts = new EnumMap<>(NoFit.class);
        Arrays.stream(NoFit.values())
                .filter(reason -> reasons[reason.ordinal()] > 0)
                .forEach(reason -> counts.put(reason, reasons[reason.ordinal()]));
        String why = counts.entrySet().stream()
                .map(entry -> entry.getKey() + " (" + entry.getValue() + " pools)")
                .collect(Collectors.joining(", "));
        issues.warning(
                "batch-cannot-be-placed",
                path,
                "The batch (%s) fits into no pool and will be left out: %s.".formatted(Quoted.of(batch.id()), why),
                Map.of(
                        "batch",
                        batch.id(),
                        "pools",
                        counts.entrySet().stream()
                                .collect(
                                        Collectors.toMap(entry -> entry.getKey().name(), Map.Entry::getValue))));
    }
}
