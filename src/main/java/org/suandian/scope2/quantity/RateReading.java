package org.suandian.scope2.quantity;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * An emission factor as it was handed in: a figure and the symbol of its unit.
 *
 * @param value in the unit
 */
public record RateReading(BigDecimal value, String unit) {

    /** Above this, in g/kWh, a factor is taken for a mistake: burning lignite in an old plant causes about 1,200. */
    public static final int PLAUSIBLE_MAXIMUM = 3_000;

    /** What is wrong with it, as a sentence. */
    public Optional<String> findFault() {
        Optional<RateUnit> known = RateUnit.find(unit);
        if (known.isEmpty()) {
            return Optional.of("The unit (%s) must be one of %s.%s"
                    .formatted(
                            unit,
                            RateUnits.listed(),
                            RateUnits.findAdvice(unit)
                                    .map(advice -> " " + advice)
                                    .orElse("")));
        }
        if (value.signum() < 0) {
            return Optional.of(
                    "The emission factor (%s %s) must not be negative.".formatted(value.toPlainString(), unit));
        }
        BigDecimal grams = known.get().rate(value).gramsPerKilowattHour();
        if (grams.compareTo(BigDecimal.valueOf(PLAUSIBLE_MAXIMUM)) > 0) {
            return Optional.of("The emission factor (%s %s, which is %s g/kWh) must be between 0 and %d g/kWh.%s"
                    .formatted(
                            value.toPlainString(),
                            unit,
                            grams.toPlainString(),
                            PLAUSIBLE_MAXIMUM,
                            RateUnits.likelyAdvice(value)));
        }
        return Optional.empty();
    }

    /** What is odd about it, as a sentence: a figure so small that it may be of a unit a thousand times as large. */
    public Optional<String> findOddity() {
        Optional<BigDecimal> grams = RateUnit.find(unit)
                .filter(known -> value.signum() > 0)
                .map(known -> known.rate(value).gramsPerKilowattHour());
        return grams.filter(each -> each.compareTo(BigDecimal.ONE) < 0)
                .map(each -> "The emission factor (%s %s) is below 1 g/kWh.%s"
                        .formatted(value.toPlainString(), unit, RateUnits.likelyAdvice(value)));
    }

    /** Exact; {@link IllegalStateException} where {@link #findFault} finds one. */
    public EmissionRate rate() {
        return RateUnit.find(unit)
                .map(known -> known.rate(value))
                .orElseThrow(() -> new IllegalStateException("The unit (" + unit + ") must be a known one."));
    }
}
