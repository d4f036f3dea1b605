package org.suandian.report.making;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Rounds parts so that they add up to a rounded total: each down, and the units that are then missing go to the largest remainders. */
final class LargestRemainder {

    private LargestRemainder() {}

    /**
     * The parts, rounded to the decimals of the total, that add up to it exactly. Of equal remainders the first is rounded up.
     *
     * @param total within one unit a part of the sum of the parts
     */
    static List<BigDecimal> round(List<BigDecimal> parts, BigDecimal total) {
        int scale = total.scale();
        List<BigDecimal> rounded = new ArrayList<>(parts.size());
        BigDecimal missing = total;
        for (BigDecimal part : parts) {
            BigDecimal floor = part.setScale(scale, RoundingMode.FLOOR);
            rounded.add(floor);
            missing = missing.subtract(floor);
        }
        int units = missing.unscaledValue().intValueExact();
        BigDecimal unit = BigDecimal.valueOf(Integer.signum(units), scale);
        List<Integer> order = order(parts, rounded, units);
        for (int i = 0; i < Math.abs(units); i++) {
            int index = order.get(i % order.size());
            rounded.set(index, rounded.get(index).add(unit));
        }
        return rounded;
    }

    /** Largest remainder first where units are missing; smallest first where there are too many, as after inexact division. */
    private static List<Integer> order(List<BigDecimal> parts, List<BigDecimal> floors, int units) {
        if (units == 0) {
            return List.of();
        }
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("The total (%d units) must have parts.".formatted(units));
        }
        BigDecimal[] remainders = new BigDecimal[parts.size()];
        for (int i = 0; i < remainders.length; i++) {
            remainders[i] = parts.get(i).subtract(floors.get(i));
        }
        Comparator<Integer> byRemainder = Comparator.comparing(index -> remainders[index]);
        return IntStream.range(0, remainders.length)
                .boxed()
                .sorted(units > 0 ? byRemainder.reversed() : byRemainder)
                .toList();
    }
}
