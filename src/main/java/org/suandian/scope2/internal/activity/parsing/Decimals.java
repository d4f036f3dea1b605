package org.suandian.scope2.internal.activity.parsing;

import java.math.BigDecimal;
import org.suandian.ingest.csv.text.TextProblem;

/** Reads exact decimal numbers of bounded size: no NaN, no infinity, no exponent that makes a few characters a gigabyte. */
final class Decimals {

    private static final int LONGEST = 40;
    private static final int LARGEST_EXPONENT = 30;
    private static final String EXPECTATION = "must be a decimal number such as 12.5";

    private Decimals() {}

    /** @throws TextProblem for anything else */
    static BigDecimal parse(String text) {
        int exponentAt = Math.max(text.indexOf('e'), text.indexOf('E'));
        if (text.length() > LONGEST || !isDecimal(text, exponentAt < 0 ? text.length() : exponentAt)) {
            throw notANumber(text);
        }
        if (exponentAt >= 0) {
            requireExponent(text.substring(exponentAt + 1), text);
        }
        return new BigDecimal(text);
    }

    /** A whole number of at most 18 digits. */
    static long parseWhole(String text) {
        BigDecimal value = parse(text);
        try {
            long whole = value.longValueExact();
            if (Math.abs(whole) < 1_000_000_000_000_000_000L) {
                return whole;
            }
        } catch (ArithmeticException e) {
            throw new TextProblem("not-a-whole-number", "must be a whole number below 1e18", "");
        }
        throw new TextProblem("not-a-whole-number", "must be a whole number below 1e18", "");
    }

    private static boolean isDecimal(String text, int end) {
        int at = text.startsWith("-") ? 1 : 0;
        int digits = 0;
        int points = 0;
        for (; at < end; at++) {
            char c = text.charAt(at);
            if (c == '.' && digits > 0 && at + 1 < end) {
                points++;
            } else if (c >= '0' && c <= '9') {
                digits++;
            } else {
                return false;
            }
        }
        return digits > 0 && points <= 1;
    }

    private static void requireExponent(String exponent, String text) {
        String digits = exponent.startsWith("-") || exponent.startsWith("+") ? exponent.substring(1) : exponent;
        boolean whole = !digits.isEmpty() && digits.chars().allMatch(c -> c >= '0' && c <= '9');
        if (!whole) {
            throw notANumber(text);
        }
        if (digits.length() > 2 || Integer.parseInt(digits) > LARGEST_EXPONENT) {
            throw new TextProblem(
                    "number-out-of-range", "must have an exponent of at most " + LARGEST_EXPONENT, "it is mistyped.");
        }
    }

    private static TextProblem notANumber(String text) {
        String advice = "";
        if (text.contains(",")) {
            advice = "use a point as decimal separator and none for thousands.";
        } else if (text.equalsIgnoreCase("nan") || text.equalsIgnoreCase("null") || text.equals("-")) {
            advice = "leave it empty, or the record out, where there is no value.";
        } else if (!text.isEmpty() && Character.isLetter(text.charAt(text.length() - 1))) {
            advice = "the unit belongs in a field of its own.";
        }
        return new TextProblem("not-a-number", EXPECTATION, advice);
    }
}
