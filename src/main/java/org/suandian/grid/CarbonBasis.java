package org.suandian.grid;

/** Which emissions a carbon intensity counts. Never mixed, never substituted for one another. */
public enum CarbonBasis {
    /** At the power plants only: what Scope 2 asks for. */
    DIRECT,
    /** With fuel supply and construction: 25 to 140 g/kWh more, which belong to Scope 3 category 3. */
    LIFECYCLE,
    /** Of the plant that answers one more kWh: information for scheduling, never for accounting. */
    MARGINAL
}
