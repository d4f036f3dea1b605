package org.suandian.scope2.activity;

/** How the energy of a record is known, best first. */
public enum EnergyOrigin {
    /** A meter read it. */
    METERED,
    /** Accelerator-hours times a stated power. */
    CALCULATED,
    /** Tokens times the energy that the cost model gives for them: nothing was metered. */
    MODELLED
}
