package org.suandian.scope2.quantity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.Optional;

/** The units that energy may be given in. Their names are case-sensitive: an M is not an m. */
public enum EnergyUnit {
    WH("Wh", "1", "1000"),
    KWH("kWh", "1", "1"),
    MWH("MWh", "1000", "1"),
    GWH("GWh", "1000000", "1"),
    J("J", "1", "3600000"),
    KJ("kJ", "1", "3600"),
    MJ("MJ", "10", "36"),
    GJ("GJ", "10000", "36"),
    TJ("TJ", "10000000", "36");

    private final String symbol;
    /** The unit is factor over divisor kWh: one division, after which nothing is rounded again. */
    private final BigDecimal factor;

    private final BigDecimal divisor;

    EnergyUnit(String symbol, String factor, String divisor) {
        this.symbol = symbol;
        this.factor = new BigDecimal(factor);
        this.divisor = new BigDecimal(divisor);
    }

    public String symbol() {
        return symbol;
    }

    /** The unit of exactly this symbol. */
    public static Optional<EnergyUnit> find(String symbol) {
        return Arrays.stream(values())
                .filter(unit -> unit.symbol.equals(symbol))
                .findFirst();
    }

    /** kWh, with 34 significant digits where there is no exact decimal (joules). */
    public BigDecimal toKilowattHours(BigDecimal value) {
        return value.multiply(factor).divide(divisor, MathContext.DECIMAL128);
    }
}
