package org.suandian.placement.pricing.fit;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.suandian.costmodel.CostCalculator;
import org.suandian.costmodel.equations.RequestShape;
import org.suandian.placement.problem.Horizon;
import org.suandian.placement.problem.InferenceBatch;
import org.suandian.placement.problem.InferenceBatch.Demand;
import org.suandian.placement.problem.InferenceBatch.OwnFit;
import org.suandian.placement.problem.InferenceBatch.Residence;

/**
 * Finds the fits of a batch in a pool, or the reason why there is none.
 *
 * <p>Width: the user's, or else a replica of the profile doubled as often as needed, {@code replica x 1, 2, 4, ...}: the narrowest whose
 * duration is at most a quarter of the batch's window, else the widest that the pool ever has room and power for.
 *
 * <p>Not safe for use by several threads at once.
 */
public final class FitFinder {

    private static final double SHARE_OF_WINDOW = 0.25;
    private static final double JOULES_PER_KILOWATT_HOUR = 3.6e6;

    private record ResidenceKey(List<String> jurisdictions, List<String> forbiddenSiteIds) {}

    private final Horizon horizon;
    private final double slotSeconds;
    private final List<SiteFacts> sites;
    private final List<PoolFacts> pools;
    private final ServingTable serving;
    private final Map<ResidenceKey, List<Optional<NoFit>>> residences = new HashMap<>();

    public FitFinder(CostCalculator calculator, Horizon horizon, List<SiteFacts> sites, List<PoolFacts> pools) {
        this.horizon = horizon;
        this.slotSeconds = horizon.slot().toSeconds();
        this.sites = sites;
        this.pools = pools;
        this.serving = new ServingTable(calculator, pools);
    }

    /** All profiles that fits refer to so far, by number. */
    public List<ServedProfile> profiles() {
        return serving.profiles();
    }

    /** Gives each fit of the batch in the pool to the sink; empty, or the reason where there was none. */
    public Optional<Refusal> find(InferenceBatch batch, BatchFacts window, int pool, Consumer<Fit> sink) {
        PoolFacts facts = pools.get(pool);
        Optional<NoFit> barred = barred(batch.residence()).get(facts.site());
        if (barred.isPresent()) {
            return Optional.of(Refusal.of(barred.get()));
        }
        if (!facts.rateKnown()) {
            return Optional.of(Refusal.of(NoFit.NO_HARDWARE_RATE));
        }
        return batch.demand().fits().isEmpty()
                ? served(batch.demand(), window, pool, sink)
                : own(batch.demand(), window, facts, sink);
    }

    private List<Optional<NoFit>> barred(Residence residence) {
        return residences.computeIfAbsent(
                new ResidenceKey(residence.jurisdictions(), residence.forbiddenSiteIds()),
                unused -> sites.stream().map(site -> site.bars(residence)).toList());
    }

    private Optional<Refusal> own(Demand demand, BatchFacts window, PoolFacts pool, Consumer<Fit> sink) {
        Refusal nearest = Refusal.of(NoFit.NO_OWN_FIT);
        boolean found = false;
        for (OwnFit fit : demand.fits()) {
            if (!fit.acceleratorId().toLowerCase(Locale.ROOT).equals(pool.acceleratorId())) {
                continue;
            }
            double busySlots = fit.durationHours() / horizon.slotHours();
            double watts = fit.powerWPerAccelerator() * fit.accelerators();
            Optional<Refusal> refusal = refusal(fit.accelerators(), watts, busySlots, window, pool);
            if (refusal.isEmpty()) {
                sink.accept(Fit.of(fit.accelerators(), busySlots, watts, Fit.OWN));
                found = true;
            } else {
                nearest = nearest.nearer(refusal.get());
            }
        }
        return found ? Optional.empty() : Optional.of(nearest);
    }

    private Optional<Refusal> served(Demand demand, BatchFacts window, int pool, Consumer<Fit> sink) {
        Candidates candidates = serving.candidates(demand).get(pool);
        Refusal nearest = new Refusal(NoFit.NO_PROFILE, 0, 0, candidates.refusal());
        RequestShape totals = RequestShape.of(demand.inputTokens(), demand.outputTokens());
        boolean found = false;
        for (Candidate candidate : candidates.served()) {
            double seconds = candidate.profile().acceleratorSeconds(totals);
            double wattsEach = candidate.energy().kilowattHours(demand.inputTokens(), demand.outputTokens())
                    * JOULES_PER_KILOWATT_HOUR
                    / seconds;
            int width = width(demand, candidate.profile(), seconds, wattsEach, window, pools.get(pool));
            double busySlots = seconds / width / slotSeconds;
            Optional<Refusal> refusal = refusal(width, wattsEach * width, busySlots, window, pools.get(pool));
            if (refusal.isEmpty()) {
                sink.accept(Fit.of(
                        width, busySlots, wattsEach * width, candidate.profile().number()));
                found = true;
            } else {
                nearest = nearest.nearer(refusal.get());
            }
        }
        return found ? Optional.empty() : Optional.of(nearest);
    }

    private int width(
            Demand demand,
            ServedProfile profile,
            double acceleratorSeconds,
            double wattsEach,
            BatchFacts window,
            PoolFacts pool) {
        if (demand.accelerators().isPresent()) {
            return demand.accelerators().getAsInt();
        }
        double longest = window.slots() * slotSeconds * SHARE_OF_WINDOW;
        int width = profile.acceleratorsPerReplica();
        while (acceleratorSeconds / width > longest
                && width * 2 <= pool.mostAccelerators()
                && Math.ceil(wattsEach * width * 2) <= pool.mostWatts()) {
            width *= 2;
        }
        return width;
    }

    private static Optional<Refusal> refusal(
            int width, double watts, double busySlots, BatchFacts window, PoolFacts pool) {
        if (width > pool.mostAccelerators()) {
            return Optional.of(new Refusal(NoFit.TOO_WIDE, width, pool.mostAccelerators(), ""));
        }
        if (Math.ceil(watts) > pool.mostWatts()) {
            return Optional.of(new Refusal(NoFit.POWER_CAP, Math.ceil(watts), pool.mostWatts(), ""));
        }
        if (Fit.slots(busySlots) > window.slots()) {
            return Optional.of(
                    new Refusal(NoFit.WINDOW_TOO_SHORT, Fit.slots(busySlots), Math.max(0, window.slots()), ""));
        }
        return Optional.empty();
    }
}
