package org.suandian.scope2.indicator;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import org.suandian.scope2.quantity.EmissionRate;
import org.suandian.scope2.quantity.LedgerEmissions;
import org.suandian.scope2.quantity.LedgerEnergy;

/**
 * Software Carbon Intensity of ISO/IEC 21031:2024: operational plus embodied emissions per functional unit, scope2.md (17). Only with a
 * location-based rate: the specification excludes market-based measures.
 *
 * @param components of the software, each once
 * @param functionalUnits what they served; above zero
 */
public record SoftwareCarbonIntensity(List<Component> components, BigDecimal functionalUnits) {

    public SoftwareCarbonIntensity {
        components = List.copyOf(components);
        if (functionalUnits.signum() <= 0) {
            throw new IllegalArgumentException("The functional units (%s) must be above zero. Maybe nothing was served."
                    .formatted(functionalUnits));
        }
    }

    /**
     * A part of the software.
     *
     * @param embodied its share of what making the hardware caused
     */
    public record Component(String name, LedgerEnergy energy, EmissionRate locationRate, LedgerEmissions embodied) {

        /** Exact. */
        public LedgerEmissions emissions() {
            return locationRate.of(energy).plus(embodied);
        }
    }

    /** Of all components, exact: rounded nowhere. */
    public LedgerEmissions emissions() {
        return components.stream().map(Component::emissions).reduce(LedgerEmissions.ZERO, LedgerEmissions::plus);
    }

    /** gCO2e per functional unit, 34 significant digits. */
    public BigDecimal gramsPerUnit() {
        return emissions().grams().divide(functionalUnits, MathContext.DECIMAL128);
    }
}
