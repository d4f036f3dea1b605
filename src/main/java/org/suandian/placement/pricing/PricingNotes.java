package org.suandian.placement.pricing;

import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.suandian.placement.pricing.fit.Fit;
import org.suandian.placement.pricing.fit.PoolRefusal;
import org.suandian.placement.pricing.fit.ServedProfile;
import org.suandian.placement.pricing.signal.SiteSignals;

/** Where the numbers of a priced problem come from. Safe for use by several threads. */
public final class PricingNotes {

    private final List<SiteSignals> sites;
    private final List<PoolNote> pools;
    private final List<ServedProfile> profiles;
    private final int[] profileOfFit;
    private final IntFunction<List<PoolRefusal>> refusals;

    PricingNotes(
            List<SiteSignals> sites,
            List<PoolNote> pools,
            List<ServedProfile> profiles,
            int[] profileOfFit,
            IntFunction<List<PoolRefusal>> refusals) {
        this.sites = List.copyOf(sites);
        this.pools = List.copyOf(pools);
        this.profiles = List.copyOf(profiles);
        this.profileOfFit = profileOfFit;
        this.refusals = refusals;
    }

    /** Prices and intensities of a site by slot, with the tier of each, and their sources and caveats. */
    public SiteSignals site(int site) {
        return sites.get(site);
    }

    public PoolNote pool(int pool) {
        return pools.get(pool);
    }

    /** Model, profile and operating point that a fit runs by; empty for a fit of the user's own. */
    public Optional<ServedProfile> findProfile(int fit) {
        return profileOfFit[fit] == Fit.OWN ? Optional.empty() : Optional.of(profiles.get(profileOfFit[fit]));
    }

    /** The profiles that any fit runs by. */
    public List<ServedProfile> listProfiles() {
        return profiles;
    }

    /** Why a batch has no fit in each of the pools in which it has none, in their order; found when it is asked for. */
    public List<PoolRefusal> listRefusals(int batch) {
        return refusals.apply(batch);
    }
}
