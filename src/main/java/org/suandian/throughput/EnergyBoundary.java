package org.suandian.throughput;

/** What a measured power includes. */
public enum EnergyBoundary {
    /** The accelerator board alone; lacks host, network and cooling. */
    ACCELERATOR,
    /** The whole system at the wall; the host factor must not be applied again. */
    SYSTEM,
    /** No power was measured at this point. */
    NONE
}
