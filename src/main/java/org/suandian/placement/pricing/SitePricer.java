package org.suandian.placement.pricing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.suandian.costmodel.CostCalculator;
import org.suandian.failure.UnanswerableException;
import org.suandian.placement.priced.SiteTable;
import org.suandian.placement.pricing.fit.SiteFacts;
import org.suandian.placement.pricing.signal.SignalCheck;
import org.suandian.placement.pricing.signal.SignalCheck.Signal;
import org.suandian.placement.pricing.signal.SignalReader;
import org.suandian.placement.pricing.signal.SiteSignals;
import org.suandian.placement.pricing.signal.SlotSeries;
import org.suandian.placement.problem.ComputeSite;
import org.suandian.placement.problem.Horizon;
import org.suandian.placement.problem.PlacementProblem;
import org.suandian.placement.problem.StepValues;
import org.suandian.placement.problem.draft.IssueList;
import org.suandian.placement.problem.draft.ProblemPaths;
import org.suandian.site.Place;

/** Prices the sites of a problem. */
final class SitePricer {

    private static final double MICRO = 1_000_000;
    private static final double WATTS_PER_KILOWATT = 1_000;

    private final CostCalculator calculator;
    private final PlacementProblem problem;
    private final Horizon horizon;

    SitePricer(CostCalculator calculator, PlacementProblem problem) {
        this.calculator = calculator;
        this.problem = problem;
        this.horizon = problem.horizon();
    }

    /** Reads and checks the signals of all sites; those whose prices cannot be converted are missing, with an error. */
    List<SiteSignals> signals(IssueList issues, ProblemPaths paths) {
        SignalReader reader = new SignalReader(calculator, horizon, problem.terms());
        SignalCheck check = new SignalCheck(horizon, problem.terms().weakestTier(), issues);
        List<SiteSignals> all = new ArrayList<>();
        for (int i = 0; i < problem.sites().size(); i++) {
            ComputeSite site = problem.sites().get(i);
            try {
                SiteSignals signals = reader.read(site);
                check.check(Signal.PRICE, site.id(), signals.price(), path(paths, i, Signal.PRICE));
                check.check(Signal.INTENSITY, site.id(), signals.intensity(), path(paths, i, Signal.INTENSITY));
                all.add(signals);
            } catch (UnanswerableException e) {
                issues.error(e.code(), path(paths, i, Signal.PRICE), e.getMessage(), e.details());
            }
        }
        return all;
    }

    private static String path(ProblemPaths paths, int site, Signal signal) {
        return paths.of(ProblemPaths.SITES, site, signal.field());
    }

    SiteTable table(List<SiteSignals> signals) {
        int sites = signals.size();
        int[][] caps = new int[sites][];
        double[][] electricity = new double[sites][];
        double[][] grams = new double[sites][];
        double kilowattHoursPerWatt = horizon.slotHours() / WATTS_PER_KILOWATT;
        for (int site = 0; site < sites; site++) {
            caps[site] = caps(problem.sites().get(site).powerCapKw());
            electricity[site] = prefix(signals.get(site).price(), kilowattHoursPerWatt * MICRO);
            grams[site] = prefix(signals.get(site).intensity(), kilowattHoursPerWatt);
        }
        return new SiteTable(caps, electricity, grams);
    }

    private int[] caps(Optional<StepValues> kilowatts) {
        int[] caps = new int[horizon.slots()];
        Arrays.fill(caps, SiteTable.UNCAPPED);
        kilowatts.ifPresent(values ->
                Arrays.setAll(caps, slot -> (int) Math.floor(values.at(horizon, slot) * WATTS_PER_KILOWATT)));
        return caps;
    }

    private static double[] prefix(SlotSeries series, double factor) {
        double[] prefix = new double[series.slots() + 1];
        for (int slot = 0; slot < series.slots(); slot++) {
            prefix[slot + 1] = prefix[slot] + series.value(slot) * factor;
        }
        return prefix;
    }

    /** What decides where batches may run: the jurisdiction, and the country, which a jurisdiction of the user's does not replace. */
    List<SiteFacts> facts() {
        return problem.sites().stream().map(this::facts).toList();
    }

    private SiteFacts facts(ComputeSite site) {
        List<String> jurisdictions = new ArrayList<>();
        site.jurisdiction().ifPresent(jurisdictions::add);
        site.regionId().ifPresent(region -> {
            Place place = calculator.catalogues().sites().getPlace(region);
            if (jurisdictions.isEmpty()) {
                jurisdictions.add(place.jurisdiction());
            }
            jurisdictions.add(place.country());
        });
        return new SiteFacts(site.id(), jurisdictions);
    }
}
