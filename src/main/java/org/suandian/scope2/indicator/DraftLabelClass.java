package org.suandian.scope2.indicator;

import java.math.BigDecimal;

/**
 * Where a site would stand on the label that the European Commission has drafted for data centres, C(2026) 3472, annex I. The draft is
 * not in force: the class is for reading, and no report prints a label. Only class C can be told: its limits are inferred from those of
 * its neighbours, and those of the others are not at hand.
 */
public enum DraftLabelClass {
    BETTER_THAN_C,
    C,
    WORSE_THAN_C;

    private static final BigDecimal PUE_FROM = new BigDecimal("1.25");
    private static final BigDecimal PUE_TO = new BigDecimal("1.35");
    private static final BigDecimal WUE_FROM = new BigDecimal("0.2");
    private static final BigDecimal WUE_TO = new BigDecimal("0.4");

    /** Whether the scheme is law: not before the Official Journal has published it. */
    public static boolean isInForce() {
        return false;
    }

    /** By power usage effectiveness; the lower limit belongs to the better class. */
    public static DraftLabelClass ofPue(BigDecimal pue) {
        if (pue.compareTo(BigDecimal.ONE) < 0) {
            throw new IllegalArgumentException("The PUE (%s) must be at least 1.".formatted(pue));
        }
        return between(pue, PUE_FROM, PUE_TO);
    }

    /** By water usage effectiveness, in litres per kWh of IT energy; the lower limit belongs to the better class. */
    public static DraftLabelClass ofWue(BigDecimal wue) {
        if (wue.signum() < 0) {
            throw new IllegalArgumentException("The WUE (%s l/kWh) must not be negative.".formatted(wue));
        }
        return between(wue, WUE_FROM, WUE_TO);
    }

    private static DraftLabelClass between(BigDecimal value, BigDecimal from, BigDecimal to) {
        if (value.compareTo(from) <= 0) {
            return BETTER_THAN_C;
        }
        return value.compareTo(to) <= 0 ? C : WORSE_THAN_C;
    }
}
