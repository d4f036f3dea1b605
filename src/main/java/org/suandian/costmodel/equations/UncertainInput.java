package org.suandian.costmodel.equations;

/** The inputs of the cost model that carry a range. */
public enum UncertainInput {
    /** Board power under load over TDP; 1 where the power was measured. */
    LOAD_FRACTION,
    /** System power over board power; 1 where the system was measured. */
    HOST_FACTOR,
    /** Facility energy over IT energy. */
    PUE,
    /** Idle system power over busy system power. */
    IDLE_FRACTION,
    /** Delivered price in the answer's currency per kWh. */
    ELECTRICITY_PRICE,
    /** Price of an accelerator-hour in the answer's currency, as published. */
    HARDWARE_RATE,
    /** Electricity contained in the rate, in the answer's currency per accelerator-hour. */
    EMBEDDED_ELECTRICITY,
    /** Location-based intensity, gCO2e/kWh. */
    LOCATION_INTENSITY,
    /** Market-based intensity, gCO2e/kWh. */
    MARKET_INTENSITY,
    /** Lifecycle intensity, gCO2e/kWh. */
    LIFECYCLE_INTENSITY,
    /** Marginal intensity, gCO2e/kWh. */
    MARGINAL_INTENSITY
}
