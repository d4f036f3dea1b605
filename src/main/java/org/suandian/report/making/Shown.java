package org.suandian.report.making;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import org.suandian.scope2.quantity.LargestRemainder;
import org.suandian.scope2.quantity.LedgerEmissions;
import org.suandian.scope2.quantity.LedgerEnergy;
import org.suandian.units.Rounding;

/** The one policy of how figures are shown: half to even, and by largest remainder where they are parts of a total. */
final class Shown {

    static final int DECIMALS = 3;
    static final int PERCENT_DECIMALS = 2;

    private static final MathContext SIGNIFICANT = new MathContext(Rounding.SIGNIFICANT_DIGITS, RoundingMode.HALF_EVEN);

    private static final MathContext RATE = new MathContext(12, RoundingMode.HALF_EVEN);

    private Shown() {}

    /** Three decimals. */
    static BigDecimal kilowattHours(LedgerEnergy energy) {
        return rounded(energy.kilowattHours());
    }

    /** Three decimals. */
    static BigDecimal tonnes(LedgerEmissions emissions) {
        return rounded(emissions.tonnes());
    }

    static BigDecimal percent(BigDecimal value) {
        return value.setScale(PERCENT_DECIMALS, RoundingMode.HALF_EVEN);
    }

    /** A rate or a ratio, as it stands in a table of its own. */
    static BigDecimal significant(BigDecimal value) {
        BigDecimal result = value.round(SIGNIFICANT).stripTrailingZeros();
        return result.scale() < 0 ? result.setScale(0) : result;
    }

    /** An emission factor with the digits that it was recorded with; a mean of hours has more than anyone can use. */
    static BigDecimal rate(BigDecimal gramsPerKilowattHour) {
        return gramsPerKilowattHour.precision() <= RATE.getPrecision()
                ? gramsPerKilowattHour
                : gramsPerKilowattHour.round(RATE);
    }

    /**
     * Parts of something that is shown elsewhere.
     *
     * @param shown the whole as it is shown; where the parts are not the whole, they add up to their own sum instead
     */
    static List<BigDecimal> parts(List<BigDecimal> parts, BigDecimal whole, BigDecimal shown) {
        boolean whollyShared = sum(parts).compareTo(whole) == 0;
        return whollyShared ? LargestRemainder.roundTo(shown, parts, DECIMALS) : parts(parts);
    }

    /** Parts of nothing but their own sum. */
    static List<BigDecimal> parts(List<BigDecimal> parts) {
        return LargestRemainder.round(parts, DECIMALS);
    }

    static BigDecimal sum(List<BigDecimal> values) {
        return values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal rounded(BigDecimal value) {
        return value.setScale(DECIMALS, RoundingMode.HALF_EVEN);
    }
}
