package org.suandian.scope2.accounting.result;

import java.math.BigDecimal;

/**
 * First-order propagation of what is stated of activity and factors.
 *
 * @param locationPercent half of the 95% interval of the location-based total
 * @param rank High up to 5, Good up to 15, Fair up to 30, Poor above
 * @param statedShare share of the total for which an uncertainty is stated, 0 to 1; the rest counts as exact
 */
public record Uncertainty(BigDecimal locationPercent, Rank rank, BigDecimal statedShare) {

    /** Of data quality. */
    public enum Rank {
        HIGH,
        GOOD,
        FAIR,
        POOR
    }
}
