package org.suandian.scope2.accounting.workload;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * Splits an amount in the ratio of weights so that the parts add up to it exactly, scope2.md (11): the running sum of the shares is
 * rounded down to the microgram, a part is the difference of two running sums, and the last part with a weight takes the rest. No part is
 * negative, and none is off its exact share by more than a microgram.
 */
final class ProportionalSplit {

    /** Of a gram: to the microgram. */
    private static final int DECIMALS = 6;

    private ProportionalSplit() {}

    /**
     * The parts, in the order of the weights.
     *
     * @param total in grams, not negative; zero where no weight is above zero
     * @param weights not negative
     */
    static List<BigDecimal> split(BigDecimal total, List<Long> weights) {
        BigDecimal whole = weights.stream().map(BigDecimal::valueOf).reduce(BigDecimal.ZERO, BigDecimal::add);
        List<BigDecimal> parts = new ArrayList<>(weights.size());
        BigDecimal weightSoFar = BigDecimal.ZERO;
        BigDecimal given = BigDecimal.ZERO;
        for (long weight : weights) {
            weightSoFar = weightSoFar.add(BigDecimal.valueOf(weight));
            BigDecimal upToHere = weight == 0 ? given : upTo(total, weightSoFar, whole);
            parts.add(upToHere.subtract(given));
            given = upToHere;
        }
        return parts;
    }

    private static BigDecimal upTo(BigDecimal total, BigDecimal weightSoFar, BigDecimal whole) {
        return weightSoFar.compareTo(whole) == 0
                ? total
                : total.multiply(weightSoFar).divide(whole, DECIMALS, RoundingMode.DOWN);
    }
}
