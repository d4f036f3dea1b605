package org.suandian.placement.web.answer;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.suandian.units.Rounding;

/** Numbers as they leave the service: in units of the currency, kilograms, kilowatts and seconds, rounded once. */
public final class Amounts {

    private static final double MICRO = 1_000_000;
    private static final double THOUSAND = 1_000;
    private static final double NANOS_PER_SECOND = 1e9;

    private Amounts() {}

    /** Micro-units as units of the currency; what is left of a difference of equals is nothing. */
    public static double money(double micro) {
        return Rounding.toOutput(Math.rint(micro * THOUSAND) / THOUSAND / MICRO);
    }

    public static Optional<Double> money(OptionalLong micro) {
        return micro.isPresent() ? Optional.of(money(micro.getAsLong())) : Optional.empty();
    }

    /** Grams as kg. */
    public static double kilograms(double grams) {
        return Rounding.toOutput(grams / THOUSAND);
    }

    /** Watts as kW. */
    public static double kilowatts(double watts) {
        return Rounding.toOutput(watts / THOUSAND);
    }

    public static double seconds(Duration duration) {
        return Rounding.toOutput(duration.toNanos() / NANOS_PER_SECOND);
    }

    public static double plain(double value) {
        return Rounding.toOutput(value);
    }

    public static Optional<Double> plain(OptionalDouble value) {
        return value.isPresent() ? Optional.of(plain(value.getAsDouble())) : Optional.empty();
    }
}
