package org.suandian.placement.pricing.fit;

/** Why a batch cannot run in a pool at any time, in the order in which it is looked at: the last one is the nearest to a fit. */
public enum NoFit {
    /** The batch excludes the pool's site. */
    SITE_FORBIDDEN,
    /** The site is in none of the batch's jurisdictions. */
    JURISDICTION,
    /** No hardware rate is known for the pool. */
    NO_HARDWARE_RATE,
    /** The batch brings fits of its own, and none for the pool's accelerator. */
    NO_OWN_FIT,
    /** No model of the batch has a measurement that answers on the pool's accelerator. */
    NO_PROFILE,
    /** The batch needs more accelerators than the pool ever has. */
    TOO_WIDE,
    /** The batch draws more power than the site ever allows. */
    POWER_CAP,
    /** The batch takes longer than its window within the horizon. */
    WINDOW_TOO_SHORT
}
