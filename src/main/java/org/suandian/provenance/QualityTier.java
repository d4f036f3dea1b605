package org.suandian.provenance;

/**
 * How a grid value for an interval is known, best first. An answer always says which tier it used; a lower tier is never
 * taken without saying so.
 */
public enum QualityTier {
    /** Given by the user with the question; never stored. */
    USER,
    /** Settled or measured after the fact. */
    MEASURED,
    /** Fixed and published before the interval began, such as a day-ahead auction result. */
    PUBLISHED,
    /** Follows from a published calendar of bands. */
    TARIFF,
    /** Forecast for this interval. */
    FORECAST,
    /** The month-and-hour mean of a past year, or a tariff outside its stated validity. */
    TYPICAL,
    /** One figure for a year. */
    ANNUAL;

    /** The weaker of two tiers: what an answer built from both may claim. */
    public QualityTier weaker(QualityTier other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
