package org.suandian.scope2.accounting.result;

/** Where a MWh falls in the market-based method, in order of precedence. Each falls on exactly one. */
public enum Tier {
    CERTIFICATE,
    CONTRACT,
    SUPPLIER_RATE,
    RESIDUAL_MIX,
    /** No residual mix is published: flagged and disclosed. */
    GRID_AVERAGE,
    /** A market without instruments: the location-based figure. */
    LOCATION_BASED
}
