package org.suandian.scope2.accounting.review;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Collection;
import org.suandian.scope2.accounting.result.Uncertainty.Rank;

/** First-order propagation of independent errors, scope2.md (18). Percentages are halves of 95% intervals. */
public final class ErrorPropagation {

    private static final BigDecimal HIGH_TO = BigDecimal.valueOf(5);
    private static final BigDecimal GOOD_TO = BigDecimal.valueOf(15);
    private static final BigDecimal FAIR_TO = BigDecimal.valueOf(30);

    private ErrorPropagation() {}

    /** The root of the sum of squares, 34 significant digits: of the factors of a product in percent, of the terms of a sum in its unit. */
    public static BigDecimal combine(Collection<BigDecimal> errors) {
        return errors.stream()
                .map(error -> error.multiply(error))
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .sqrt(MathContext.DECIMAL128);
    }

    /** Limits belong to the better rank. */
    public static Rank rank(BigDecimal percent) {
        if (percent.compareTo(HIGH_TO) <= 0) {
            return Rank.HIGH;
        }
        if (percent.compareTo(GOOD_TO) <= 0) {
            return Rank.GOOD;
        }
        return percent.compareTo(FAIR_TO) <= 0 ? Rank.FAIR : Rank.POOR;
    }
}
