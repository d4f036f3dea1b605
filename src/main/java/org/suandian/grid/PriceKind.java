package org.suandian.grid;

/** What a price covers. */
public enum PriceKind {
    /** The energy market's price; no network charges, levies or taxes. */
    WHOLESALE,
    /** A delivered price from a published tariff. */
    TARIFF,
    /** A delivered price that a site has contracted. */
    CONTRACT
}
