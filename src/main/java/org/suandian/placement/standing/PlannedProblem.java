package org.suandian.placement.standing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.suandian.placement.priced.PricedProblem;
import org.suandian.placement.pricing.Naming;
import org.suandian.placement.pricing.PoolNote;
import org.suandian.placement.pricing.Pricing;
import org.suandian.placement.pricing.PricingNotes;
import org.suandian.placement.pricing.fit.Fit;
import org.suandian.placement.pricing.fit.PoolRefusal;
import org.suandian.placement.pricing.fit.ServedProfile;
import org.suandian.placement.pricing.signal.SiteSignals;
import org.suandian.placement.problem.InferenceBatch;
import org.suandian.placement.problem.PlacementProblem;
import org.suandian.placement.replan.ReplanFacts;

/**
 * A problem as it is planned: as it was priced, or after that with batches added, or with what stands from an earlier plan. Safe for
 * use by several threads.
 */
public final class PlannedProblem {

    private final Pricing pricing;
    private final PlacementProblem problem;
    private final PricedProblem priced;
    private final Naming naming;
    private final List<ServedProfile> profiles;
    private final int[] profileOfFit;
    private final Optional<ReplanFacts> replan;

    private PlannedProblem(
            Pricing pricing,
            PlacementProblem problem,
            PricedProblem priced,
            Naming naming,
            List<ServedProfile> profiles,
            int[] profileOfFit,
            Optional<ReplanFacts> replan) {
        this.pricing = pricing;
        this.problem = problem;
        this.priced = priced;
        this.naming = naming;
        this.profiles = List.copyOf(profiles);
        this.profileOfFit = profileOfFit;
        this.replan = replan;
    }

    /** As it was priced. */
    public static PlannedProblem of(Pricing pricing) {
        return new PlannedProblem(
                pricing,
                pricing.problem(),
                pricing.priced(),
                pricing.naming(),
                pricing.notes().listProfiles(),
                profileNumbers(pricing),
                Optional.empty());
    }

    /**
     * Tables made from a pricing and from what stands.
     *
     * @param profiles that any fit runs by
     * @param profileOfFit by fit: place in the list, or {@link Fit#OWN}
     */
    public static PlannedProblem ofReplan(
            Pricing pricing,
            PricedProblem priced,
            List<ServedProfile> profiles,
            int[] profileOfFit,
            ReplanFacts replan) {
        return new PlannedProblem(
                pricing, pricing.problem(), priced, pricing.naming(), profiles, profileOfFit, Optional.of(replan));
    }

    /** By fit of a pricing: the place of its profile in the pricing's list, or {@link Fit#OWN}. */
    public static int[] profileNumbers(Pricing pricing) {
        int[] numbers = new int[pricing.priced().fits().count()];
        Arrays.setAll(
                numbers,
                fit -> pricing.notes()
                        .findProfile(fit)
                        .map(ServedProfile::number)
                        .orElse(Fit.OWN));
        return numbers;
    }

    /**
     * The same with one more batch, which becomes the last one; all others keep their numbers.
     *
     * @param added a pricing of that batch alone, at the same sites and in the same pools
     */
    public PlannedProblem withBatch(Pricing added) {
        List<InferenceBatch> batches = new ArrayList<>(problem.batches());
        batches.addAll(added.problem().batches());
        List<String> ids = new ArrayList<>(naming.batchIds());
        ids.addAll(added.naming().batchIds());
        List<ServedProfile> more = new ArrayList<>(profiles);
        more.addAll(added.notes().listProfiles());
        int[] numbers = profileNumbers(added);
        int before = profileOfFit.length;
        int[] allNumbers = Arrays.copyOf(profileOfFit, before + numbers.length);
        for (int fit = 0; fit < numbers.length; fit++) {
            allNumbers[before + fit] = numbers[fit] == Fit.OWN ? Fit.OWN : profiles.size() + numbers[fit];
        }
        return new PlannedProblem(
                pricing,
                problem.withBatches(batches),
                OneMoreBatch.append(
                        priced,
                        added.priced(),
                        replan.map(facts -> facts.start().nowSlot()).orElse(0)),
                new Naming(naming.siteIds(), naming.poolIds(), List.copyOf(ids), naming.budgetTenants()),
                more,
                allNumbers,
                replan);
    }

    /** The pricing that it began with: without added batches, and before anything stood. */
    public Pricing pricing() {
        return pricing;
    }

    public PlacementProblem problem() {
        return problem;
    }

    public PricedProblem priced() {
        return priced;
    }

    public Naming naming() {
        return naming;
    }

    /** What it goes on from, where it is a replan. */
    public Optional<ReplanFacts> replan() {
        return replan;
    }

    /** Prices and intensities of a site by slot, with the tier of each. In a replan, of the slots from its beginning on. */
    public SiteSignals site(int site) {
        return notes().site(site);
    }

    public PoolNote pool(int pool) {
        return notes().pool(pool);
    }

    /** Model, profile and operating point that a fit runs by; empty for a fit of the user's own. */
    public Optional<ServedProfile> findProfile(int fit) {
        return profileOfFit[fit] == Fit.OWN ? Optional.empty() : Optional.of(profiles.get(profileOfFit[fit]));
    }

    /** The profiles that any fit runs by. */
    public List<ServedProfile> listProfiles() {
        return profiles;
    }

    /** By fit: the place of its profile in {@link #listProfiles}, or {@link Fit#OWN}. Must not be written to. */
    public int[] profileOfFit() {
        return profileOfFit;
    }

    /** Why a batch has no fit in each of the pools in which it has none; unknown, and empty, for added batches. */
    public List<PoolRefusal> listRefusals(int batch) {
        return batch < pricing.naming().batchIds().size() ? notes().listRefusals(batch) : List.of();
    }

    private PricingNotes notes() {
        return pricing.notes();
    }
}
