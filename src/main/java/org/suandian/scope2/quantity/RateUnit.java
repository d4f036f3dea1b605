package org.suandian.scope2.quantity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.Optional;

/** The units that an emission factor may be given in. Each names mass and energy, so that none is ambiguous. */
public enum RateUnit {
    G_PER_KWH("g/kWh", "1", "1"),
    KG_PER_KWH("kg/kWh", "1000", "1"),
    KG_PER_MWH("kg/MWh", "1", "1"),
    T_PER_MWH("t/MWh", "1000", "1"),
    T_PER_GWH("t/GWh", "1", "1"),
    G_PER_MJ("g/MJ", "1", "3.6"),
    KG_PER_GJ("kg/GJ", "1", "3.6"),
    T_PER_TJ("t/TJ", "1", "3.6"),
    /** A pound is 0.45359237 kg by definition. */
    LB_PER_MWH("lb/MWh", "0.45359237", "1");

    private final String symbol;
    private final BigDecimal massFactor;
    private final BigDecimal energyFactor;

    RateUnit(String symbol, String massFactor, String energyFactor) {
        this.symbol = symbol;
        this.massFactor = new BigDecimal(massFactor);
        this.energyFactor = new BigDecimal(energyFactor);
    }

    public String symbol() {
        return symbol;
    }

    /** The unit of exactly this symbol. */
    public static Optional<RateUnit> find(String symbol) {
        return Arrays.stream(values())
                .filter(unit -> unit.symbol.equals(symbol))
                .findFirst();
    }

    /** Exact. */
    public EmissionRate rate(BigDecimal value) {
        return new EmissionRate(value.multiply(massFactor).multiply(energyFactor));
    }

    /** The figure of a rate in this unit, with 34 significant digits where there is no exact decimal. */
    public BigDecimal figure(EmissionRate rate) {
        return rate.gramsPerKilowattHour().divide(massFactor.multiply(energyFactor), MathContext.DECIMAL128);
    }
}
