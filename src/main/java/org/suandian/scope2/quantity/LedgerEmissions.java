package org.suandian.scope2.quantity;

import java.math.BigDecimal;

/**
 * An exact amount of emissions.
 *
 * @param grams gCO2e; negative only in a difference or a reversal
 */
public record LedgerEmissions(BigDecimal grams) implements Comparable<LedgerEmissions> {

    private static final int GRAMS_TO_TONNES = 6;

    public static final LedgerEmissions ZERO = new LedgerEmissions(BigDecimal.ZERO);

    public LedgerEmissions {
        BigDecimal stripped = grams.stripTrailingZeros();
        grams = stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    public static LedgerEmissions ofTonnes(BigDecimal tonnes) {
        return new LedgerEmissions(tonnes.movePointRight(GRAMS_TO_TONNES));
    }

    public BigDecimal tonnes() {
        return grams.movePointLeft(GRAMS_TO_TONNES);
    }

    public LedgerEmissions plus(LedgerEmissions other) {
        return new LedgerEmissions(grams.add(other.grams));
    }

    public LedgerEmissions minus(LedgerEmissions other) {
        return new LedgerEmissions(grams.subtract(other.grams));
    }

    @Override
    public int compareTo(LedgerEmissions other) {
        return grams.compareTo(other.grams);
    }
}
