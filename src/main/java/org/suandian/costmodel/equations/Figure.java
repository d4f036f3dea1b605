package org.suandian.costmodel.equations;

/** What the cost model computes. Energy in kWh, money in the answer's currency, emissions in gCO2e. */
public enum Figure {
    /** At the accelerator board. Absent where only the whole system was measured. */
    ACCELERATOR_ENERGY,
    SYSTEM_ENERGY,
    FACILITY_ENERGY,
    ELECTRICITY_COST,
    /** Without the electricity that the published rate contains. */
    HARDWARE_COST,
    /** Electricity and hardware. */
    TOTAL_COST,
    /** Location-based emissions at the stated carbon price; apart from the total. */
    CARBON_COST,
    LOCATION_BASED,
    MARKET_BASED,
    LIFECYCLE,
    MARGINAL
}
