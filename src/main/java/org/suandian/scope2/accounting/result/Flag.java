package org.suandian.scope2.accounting.result;

/** What a result must be read with: a code that never changes its meaning. */
public enum Flag {
    INSTRUMENT_SURPLUS("Instruments exceed the consumption that they may cover; the rest stays unapplied."),
    INSTRUMENT_REJECTED("Instruments that fail a quality criterion were not applied."),
    RESIDUAL_MIX_MISSING(
            "No residual mix is published for part of the consumption. The grid average was used there, which may count"
                    + " renewable electricity that others have claimed."),
    MARKET_WITHOUT_INSTRUMENTS(
            "Part of the consumption lies in a market without instruments; the location-based figure stands there."),
    FACTOR_MISSING(
            "No location-based factor is known for part of the consumption; its emissions are missing from the totals."),
    DATA_GAPS("Hours without any record are missing from the totals; they were not estimated."),
    MODELLED_ENERGY("Part of the energy is modelled from tokens, not metered."),
    PUE_ASSUMED("A stated default stands in for the PUE of at least one site."),
    FACTOR_OF_OTHER_YEAR("A factor of another year was used."),
    SITE_MOVED("At least one site changed its grid region, market or PUE in the period."),
    METER_OVERLAP("At least one meter has two readings for the same time."),
    BASE_YEAR_RECALCULATION("Changes since the base year was fixed exceed the threshold: recalculate it.");

    private final String text;

    Flag(String text) {
        this.text = text;
    }

    /** In a sentence. */
    public String text() {
        return text;
    }
}
