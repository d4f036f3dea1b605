package org.suandian.placement.priced;

/**
 * A placement problem priced once. The objective of a plan is the sum over its batches of {@link #costMicro}, and of
 * {@code leaveOutMicro} of those that it leaves out.
 *
 * <p>Cost of a fit at a start, in micro-units: hardware for whole slots, electricity and carbon for the time in which power is
 * drawn, egress, lateness, and the price of moving away from a standing plan. See docs/planning.md (1).
 *
 * @param slots length of the horizon
 * @param slotHours length of a slot
 * @param carbonMicroPerGram the carbon price, in micro-units per gCO2e
 */
public record PricedProblem(
        int slots,
        double slotHours,
        double carbonMicroPerGram,
        SiteTable sites,
        PoolTable pools,
        BatchTable batches,
        FitTable fits,
        BudgetTable budgets,
        Standing standing) {

    public int siteOf(int fit) {
        return pools.site()[fits.pool()[fit]];
    }

    /** The last slot at which the fit may start; before {@code release} if its window is too short. */
    public int latestStart(int fit) {
        return batches.deadline()[fits.batch()[fit]] - fits.slots()[fit];
    }

    /** What the placement adds to the objective. */
    public long costMicro(int fit, int start) {
        int batch = fits.batch()[fit];
        double running =
                hardwareMicro(fit, start) + electricityMicro(fit, start) + carbonMicroPerGram * grams(fit, start);
        return Math.round(running)
                + fits.egressMicro()[fit]
                + latenessMicro(fit, start)
                + standing.moveMicro(batch, fit, start);
    }

    public double hardwareMicro(int fit, int start) {
        return fits.accelerators()[fit] * pools.hardwareMicro(fits.pool()[fit], start, fits.slots()[fit]);
    }

    public double electricityMicro(int fit, int start) {
        return fits.watts()[fit] * whileBusy(sites.electricityMicro()[siteOf(fit)], fit, start);
    }

    /** Location-based emissions, gCO2e. */
    public double grams(int fit, int start) {
        return fits.watts()[fit] * whileBusy(sites.grams()[siteOf(fit)], fit, start);
    }

    public double kilowattHours(int fit) {
        return fits.watts()[fit] * fits.busySlots(fit) * slotHours / 1_000;
    }

    public long latenessMicro(int fit, int start) {
        int batch = fits.batch()[fit];
        return batches.latenessMicroPerSlot()[batch] * batches.slotsLate(batch, start + fits.slots()[fit]);
    }

    private double whileBusy(double[] prefix, int fit, int start) {
        int last = start + fits.slots()[fit] - 1;
        return prefix[last] - prefix[start] + fits.lastSlotShare()[fit] * (prefix[last + 1] - prefix[last]);
    }
}
