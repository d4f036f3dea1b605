package org.suandian.scope2.factor;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.function.Function;
import org.suandian.scope2.quantity.EmissionRate;

/**
 * The residual mix of a market from its issuance: what was generated, less what certificates were issued for, plus what of them expired
 * unused, scope2.md (16). Before it is balanced with the attributes that other markets lack.
 *
 * @param sources each once
 */
public record IssuanceResidualMix(List<EnergySource> sources) {

    public IssuanceResidualMix {
        sources = List.copyOf(sources);
    }

    /**
     * An energy source in a year, all volumes in one unit.
     *
     * @param production generated
     * @param issued certificates issued
     * @param expired certificates that expired without use
     * @param rate direct emissions
     */
    public record EnergySource(
            String name, BigDecimal production, BigDecimal issued, BigDecimal expired, EmissionRate rate) {

        public EnergySource {
            if (production.signum() < 0 || issued.signum() < 0 || expired.signum() < 0) {
                throw new IllegalArgumentException("The volumes of %s (%s, %s, %s) must not be negative."
                        .formatted(name, production, issued, expired));
            }
            if (issued.subtract(expired).compareTo(production) > 0) {
                throw new IllegalArgumentException(
                        "The certificates in use of %s (%s) must not exceed its production (%s). Maybe imports are among them."
                                .formatted(name, issued.subtract(expired), production));
            }
        }

        /** What nobody has claimed. */
        public BigDecimal residualVolume() {
            return production.subtract(issued).add(expired);
        }
    }

    /** 34 significant digits; {@link IllegalArgumentException} where all of the production was claimed. */
    public EmissionRate residualRate() {
        return mean(EnergySource::residualVolume, "unclaimed volume");
    }

    /** Of all that was generated, claimed or not. */
    public EmissionRate productionRate() {
        return mean(EnergySource::production, "production");
    }

    private EmissionRate mean(Function<EnergySource, BigDecimal> volume, String what) {
        BigDecimal total = BigDecimal.ZERO;
        BigDecimal weighted = BigDecimal.ZERO;
        for (EnergySource source : sources) {
            BigDecimal part = volume.apply(source);
            total = total.add(part);
            weighted = weighted.add(part.multiply(source.rate().gramsPerKilowattHour()));
        }
        if (total.signum() == 0) {
            throw new IllegalArgumentException("The %s must be above zero for a mix to exist.".formatted(what));
        }
        return new EmissionRate(weighted.divide(total, MathContext.DECIMAL128));
    }
}
