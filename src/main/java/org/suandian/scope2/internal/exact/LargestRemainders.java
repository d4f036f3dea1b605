package org.suandian.scope2.internal.exact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Gives the units that rounding down has left of a whole to the parts that lost most; of equals to the first. */
public final class LargestRemainders {

    private LargestRemainders() {}

    /**
     * Makes parts add up to a whole.
     *
     * @param parts rounded down; some are raised by a unit
     * @param fractions what each lost, in any unit common to all
     * @param whole at least the sum of the parts, and at most a unit a part more
     */
    public static void fill(long[] parts, long[] fractions, long whole) {
        List<Integer> order = new ArrayList<>(parts.length);
        long left = whole;
        for (int i = 0; i < parts.length; i++) {
            left = Math.subtractExact(left, parts[i]);
            order.add(i);
        }
        if (left < 0 || left > parts.length) {
            throw new IllegalArgumentException(
                    "The parts must come to the whole (%d) but for fractions; %d are left.".formatted(whole, left));
        }
        order.sort(Comparator.comparingLong((Integer i) -> -fractions[i]));
        for (int i = 0; i < left; i++) {
            parts[order.get(i)]++;
        }
    }
}
