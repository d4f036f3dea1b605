package org.suandian.scope2.quantity;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Rounds the rows of a table so that they add up to its rounded total: each row is rounded down, and what the total then lacks is given,
 * one unit of the last decimal each, to the rows that lost most. A row moves by less than one unit, and one that needs no rounding not at
 * all. Of rows that lost the same the earlier one is served first. Negative amounts are rows like any others.
 */
public final class LargestRemainder {

    private LargestRemainder() {}

    /** The rows, in their order, with so many decimals; they add up to their exact sum, rounded half to even. */
    public static List<BigDecimal> round(List<BigDecimal> exact, int decimals) {
        BigDecimal sum = exact.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return roundTo(sum.setScale(decimals, RoundingMode.HALF_EVEN), exact, decimals);
    }

    /**
     * The same for rows below a subtotal that was itself rounded as the row of another table.
     *
     * @param total what the rounded rows add up to: the exact sum of the rows, rounded up or down
     * @throws IllegalArgumentException where no rounding of the rows adds up to it
     */
    public static List<BigDecimal> roundTo(BigDecimal total, List<BigDecimal> exact, int decimals) {
        List<BigDecimal> rounded = new ArrayList<>(exact.size());
        BigDecimal sum = BigDecimal.ZERO;
        for (BigDecimal row : exact) {
            BigDecimal floor = row.setScale(decimals, RoundingMode.FLOOR);
            rounded.add(floor);
            sum = sum.add(floor);
        }
        List<Integer> losers = losers(exact, rounded);
        BigDecimal lacking = total.subtract(sum).movePointRight(decimals);
        if (lacking.signum() < 0 || lacking.compareTo(BigDecimal.valueOf(losers.size())) > 0) {
            throw new IllegalArgumentException(
                    "The total (%s) must be the sum of its rows, rounded to %d decimals. Maybe rows are missing."
                            .formatted(total.toPlainString(), decimals));
        }
        BigDecimal unit = BigDecimal.ONE.movePointLeft(decimals);
        for (int row : losers.subList(0, lacking.intValueExact())) {
            rounded.set(row, rounded.get(row).add(unit).setScale(decimals));
        }
        return List.copyOf(rounded);
    }

    /** The rows that rounding down changed, the greatest loss first. */
    private static List<Integer> losers(List<BigDecimal> exact, List<BigDecimal> floors) {
        List<BigDecimal> losses = IntStream.range(0, exact.size())
                .mapToObj(row -> exact.get(row).subtract(floors.get(row)))
                .toList();
        return IntStream.range(0, exact.size())
                .boxed()
                .filter(row -> losses.get(row).signum() > 0)
                .sorted(Comparator.<Integer, BigDecimal>comparing(losses::get)
                        .reversed()
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }
}
