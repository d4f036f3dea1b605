package org.suandian.scope2.factor;

/** What an emission factor is for. A marginal factor is none of these: it is refused. */
public enum FactorKind {
    /** The average of a grid: the location-based method. */
    LOCATION_AVERAGE,
    /** What nobody has claimed: the market-based method, last tier but one. */
    RESIDUAL_MIX,
    /** What a supplier states for a product, certificates included. */
    SUPPLIER,
    /** Fuel supply before the power plant: Scope 3 category 3, a memo line. */
    UPSTREAM
}
