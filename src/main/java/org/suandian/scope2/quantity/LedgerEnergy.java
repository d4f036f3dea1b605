package org.suandian.scope2.quantity;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * An exact amount of energy, in whole milliwatt-hours (a millionth of a kWh).
 *
 * @param milliwattHours negative only in a reversal
 */
public record LedgerEnergy(long milliwattHours) implements Comparable<LedgerEnergy> {

    /** Decimals of a kWh that the ledger keeps. */
    public static final int KILOWATT_HOUR_DECIMALS = 6;

    private static final int MEGAWATT_HOUR_DECIMALS = 9;

    public static final LedgerEnergy ZERO = new LedgerEnergy(0);

    /** Rounded half to even where there are more decimals than the ledger keeps; {@link ArithmeticException} beyond 9.2e12 kWh. */
    public static LedgerEnergy ofKilowattHours(BigDecimal kilowattHours) {
        return new LedgerEnergy(kilowattHours
                .setScale(KILOWATT_HOUR_DECIMALS, RoundingMode.HALF_EVEN)
                .unscaledValue()
                .longValueExact());
    }

    /** As {@link #ofKilowattHours}, from MWh. */
    public static LedgerEnergy ofMegawattHours(BigDecimal megawattHours) {
        return ofKilowattHours(megawattHours.movePointRight(3));
    }

    public BigDecimal kilowattHours() {
        return BigDecimal.valueOf(milliwattHours, KILOWATT_HOUR_DECIMALS);
    }

    public BigDecimal megawattHours() {
        return BigDecimal.valueOf(milliwattHours, MEGAWATT_HOUR_DECIMALS);
    }

    public LedgerEnergy plus(LedgerEnergy other) {
        return new LedgerEnergy(Math.addExact(milliwattHours, other.milliwattHours));
    }

    public LedgerEnergy minus(LedgerEnergy other) {
        return new LedgerEnergy(Math.subtractExact(milliwattHours, other.milliwattHours));
    }

    public LedgerEnergy negated() {
        return new LedgerEnergy(Math.negateExact(milliwattHours));
    }

    public LedgerEnergy min(LedgerEnergy other) {
        return milliwattHours <= other.milliwattHours ? this : other;
    }

    public boolean isZero() {
        return milliwattHours == 0;
    }

    public boolean isPositive() {
        return milliwattHours > 0;
    }

    @Override
    public int compareTo(LedgerEnergy other) {
        return Long.compare(milliwattHours, other.milliwattHours);
    }
}
