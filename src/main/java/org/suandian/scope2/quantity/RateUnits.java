package org.suandian.scope2.quantity;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Advice about units of emission factors, for those who wrote one that there is not, or a figure that fits another. */
public final class RateUnits {

    /** Between these, in g/kWh, lie the averages of most grids. */
    private static final BigDecimal LEAST_USUAL = new BigDecimal("5");

    private static final BigDecimal MOST_USUAL = new BigDecimal("1500");

    private RateUnits() {}

    /** All symbols, for a message. */
    public static String listed() {
        return Arrays.stream(RateUnit.values()).map(RateUnit::symbol).collect(Collectors.joining(", "));
    }

    /** What may have been meant by a symbol that is none, as a sentence; empty where that cannot be told. */
    public static Optional<String> findAdvice(String symbol) {
        String plain = symbol.replaceAll("\\s", "").replaceAll("(?i)co(2|\u2082)(-?eq?)?", "");
        if (!plain.contains("/")) {
            return Optional.of("Maybe a mass and an energy are meant, such as kg/MWh.");
        }
        List<String> near = Arrays.stream(RateUnit.values())
                .map(RateUnit::symbol)
                .filter(known -> known.equalsIgnoreCase(plain))
                .toList();
        if (near.isEmpty()) {
            return Optional.empty();
        }
        boolean isCase = !plain.equals(near.getFirst());
        return Optional.of("Maybe " + near.getFirst() + " is meant"
                + (isCase ? ": capitals matter, an m is a thousandth and an M a million." : "."));
    }

    /** The units in which a figure would be a usual average of a grid. */
    public static List<String> listLikely(BigDecimal value) {
        return Arrays.stream(RateUnit.values())
                .filter(unit -> value.signum() > 0 && isUsual(unit.rate(value).gramsPerKilowattHour()))
                .map(RateUnit::symbol)
                .toList();
    }

    private static boolean isUsual(BigDecimal gramsPerKilowattHour) {
        return gramsPerKilowattHour.compareTo(LEAST_USUAL) >= 0 && gramsPerKilowattHour.compareTo(MOST_USUAL) <= 0;
    }

    /** A sentence that names the likely units; empty where there are none. */
    public static String likelyAdvice(BigDecimal value) {
        List<String> likely = listLikely(value);
        return likely.isEmpty() ? "" : " Maybe the unit is " + String.join(" or ", likely) + ".";
    }
}
