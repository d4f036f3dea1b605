package org.suandian.grid.internal.signals;

/** What a stored series measures. */
public enum Signal {
    /** In the series' currency per MWh; may be negative. */
    PRICE,
    /** In gCO2e/kWh; zero is a legal value. */
    CARBON
}
