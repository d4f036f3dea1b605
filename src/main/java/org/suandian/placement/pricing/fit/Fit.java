package org.suandian.placement.pricing.fit;

/**
 * One way to run a batch in a pool, in slots and whole watts.
 *
 * <p>Watts are rounded, half up; the share of the last slot is stretched or shrunk to make up for it, so that watts times busy time is
 * the energy. Where that would make the share more than 1 or 0, the watts are rounded the other way. The energy is thus kept to the
 * last digits of a double, except below a watt or beyond a thousand slots, where it may be off by up to 1e-4 of it and more.
 *
 * @param slots occupied, at least 1
 * @param lastSlotShare share of the last slot in which power is drawn, greater than 0 and at most 1
 * @param watts at the meter, of all accelerators together
 * @param profile number of the served profile, or {@link #OWN}
 */
public record Fit(int accelerators, int slots, double lastSlotShare, int watts, int profile) {

    /** Stands for a fit of the user's own. */
    public static final int OWN = -1;

    /** A run that ends within this share of a slot after its boundary ends on it: it is the rounding of a division. */
    private static final double BOUNDARY = 1e-9;

    private static final double LEAST_SHARE = 1e-12;

    /**
     * The fit of a run.
     *
     * @param busySlots its duration in slots, greater than 0
     * @param exactWatts drawn while it runs
     */
    static Fit of(int accelerators, double busySlots, double exactWatts, int profile) {
        int slots = slots(busySlots);
        int nearest = Math.max(1, (int) Math.floor(exactWatts + 0.5));
        double share = share(busySlots, exactWatts, nearest, slots);
        if (share > 0 && share <= 1) {
            return new Fit(accelerators, slots, share, nearest, profile);
        }
        int other = Math.max(1, share > 1 ? nearest + 1 : nearest - 1);
        double otherShare = share(busySlots, exactWatts, other, slots);
        return new Fit(accelerators, slots, Math.clamp(otherShare, LEAST_SHARE, 1), other, profile);
    }

    /** Slots that a run of this many busy slots occupies. */
    static int slots(double busySlots) {
        return Math.max(1, (int) Math.ceil(busySlots - BOUNDARY));
    }

    private static double share(double busySlots, double exactWatts, int watts, int slots) {
        return busySlots * exactWatts / watts - (slots - 1);
    }
}
