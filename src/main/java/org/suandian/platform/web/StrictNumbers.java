package org.suandian.platform.web;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/**
 * Reads decimal numbers as people and other programs mean them, and refuses what Java's own parsers read in another
 * way than most: hexadecimal, {@code NaN}, {@code Infinity}, a trailing {@code d}, spaces; and what a {@code double}
 * cannot hold.
 */
public final class StrictNumbers {

    private static final Pattern DECIMAL =
            Pattern.compile("[+-]?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[eE][+-]?[0-9]{1,6})?");
    private static final Pattern INTEGER = Pattern.compile("[+-]?[0-9]{1,18}");
    private static final int MAXIMUM_LENGTH = 64;

    private StrictNumbers() {}

    /** A finite number; a number so small that it would become 0 or lose digits is refused, 0 itself is not. */
    public static double parseDouble(String text) throws Malformed {
        if (text.length() > MAXIMUM_LENGTH || !DECIMAL.matcher(text).matches()) {
            throw new Malformed("be a decimal number, such as 0.5 or 1e3");
        }
        double value = Double.parseDouble(text);
        if (Double.isInfinite(value)) {
            throw new Malformed("not be larger than a double can hold (1.8e308)");
        }
        if (Math.abs(value) < Double.MIN_NORMAL && !isZero(text)) {
            throw new Malformed("be 0 or not be nearer to 0 than a double can hold (2.2e-308)");
        }
        return value;
    }

    /** An exact decimal number, within what a {@code double} can hold too, so that its digits are bounded. */
    public static BigDecimal parseDecimal(String text) throws Malformed {
        parseDouble(text);
        return new BigDecimal(text);
    }

    /** A whole number of at most 18 digits. */
    public static long parseLong(String text) throws Malformed {
        if (!INTEGER.matcher(text).matches()) {
            throw new Malformed("be a whole number");
        }
        return Long.parseLong(text);
    }

    private static boolean isZero(String text) {
        return text.chars().takeWhile(c -> c != 'e' && c != 'E').noneMatch(c -> c >= '1' && c <= '9');
    }
}
