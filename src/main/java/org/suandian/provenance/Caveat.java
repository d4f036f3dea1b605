package org.suandian.provenance;

/** What must be read with a figure: every substitution, assumption and limit that went into it. A closed list. */
public enum Caveat {
    USER_VALUE("A value of the question replaced the stored one."),
    POWER_ESTIMATED("No power was measured at this operating point; it is the accelerator's TDP times its usual load."),
    HOST_FACTOR_ASSUMED(
            "The host's share of the power is a factor of the accelerator, not a measurement of this system."),
    IDLE_POWER_ASSUMED("Idle power is a share of busy power, not a measurement of this system."),
    PUE_ASSUMED("No operator publishes a PUE for this region; a stated default stands in."),
    EMBEDDED_ELECTRICITY_PRICE_ASSUMED(
            "The hardware rate contains electricity at a price that is not published; a stated default was taken out."),
    EMBEDDED_ELECTRICITY_UNKNOWN(
            "It is not known whether the hardware rate contains electricity; none was taken out of it."),
    INPUT_LENGTH_NOT_PUBLISHED(
            "The measurement's input length is not published; its energy per output token includes prefill of that"
                    + " unknown length."),
    REQUEST_LENGTHS_DIFFER("The lengths asked for are not those of the measurement."),
    OPERATING_POINT_INTERPOLATED("The operating point lies between two measured ones."),
    INTERPOLATED_BY_PUBLISHER("The publisher interpolated this point between measured ones."),
    SECOND_HAND("The figure was read from a copy, not from its publisher."),
    VENDOR_FIGURE("The accelerator's vendor published the figure."),
    RANKING_NOT_ALLOWED("The publisher's terms keep the figure out of rankings."),
    WHOLESALE_ONLY("A wholesale price: network charges, levies and taxes are not in it."),
    CAPACITY_CHARGE_EXCLUDED("A two-part tariff: its charge per kilowatt and month is not in the price."),
    TARIFF_OUTSIDE_VALIDITY("The tariff is not known to be in force at this time."),
    TARIFF_PERIOD_SUBSTITUTED("The price list does not name this period; its nearest neighbour stands in."),
    TYPICAL_YEAR("The mean of this month and hour in another year stands in."),
    ANNUAL_AVERAGE("One figure for a whole year stands in."),
    CO2_ONLY("The factor counts CO2 alone, not the other greenhouse gases."),
    RESIDUAL_MIX_MISSING(
            "No residual mix is published for this grid. The grid average stands in, which may count renewable"
                    + " electricity that others have claimed."),
    RESIDUAL_MIX_PROXY("An official figure that comes nearest to a residual mix stands in for one."),
    EXCHANGE_RATE_OF_OTHER_PERIOD("The exchange rate is that of another period."),
    LICENCE_RESTRICTED("A source of this answer does not let its figures be passed on.");

    private final String text;

    Caveat(String text) {
        this.text = text;
    }

    /** One sentence for a reader of the answer. */
    public String text() {
        return text;
    }
}
