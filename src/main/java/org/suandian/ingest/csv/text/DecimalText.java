package org.suandian.ingest.csv.text;

/** Reads decimal numbers: an optional minus, digits, optionally a point and digits, optionally an exponent. Nothing else. */
public final class DecimalText {

    private static final String NOT_A_NUMBER = "not-a-number";
    private static final String OUT_OF_RANGE = "number-out-of-range";
    private static final int LONGEST = 64;
    private static final int EXACT_DIGITS = 15;
    private static final int EXACT_SCALE = 22;
    private static final double[] POWERS_OF_TEN = powersOfTen();

    private DecimalText() {}

    /**
     * The nearest double. Zero is never negative.
     *
     * @throws TextProblem for anything but a decimal number, and for one too large or too small for a double
     */
    public static double parse(char[] text, int from, int to) {
        int at = from;
        boolean negative = at < to && text[at] == '-';
        if (negative) {
            at++;
        }
        long digits = 0;
        int count = 0;
        int point = -1;
        for (; at < to; at++) {
            char c = text[at];
            if (c >= '0' && c <= '9') {
                digits = digits * 10 + (c - '0');
                count++;
            } else if (c == '.' && point < 0) {
                point = at;
            } else {
                return parseSlowly(text, from, to);
            }
        }
        int scale = point < 0 ? 0 : to - point - 1;
        boolean pointInside = point < 0 || (scale > 0 && scale < count);
        if (count == 0 || count > EXACT_DIGITS || scale > EXACT_SCALE || !pointInside) {
            return parseSlowly(text, from, to);
        }
        // Both operands are exact, so the quotient is the nearest double (Clinger 1990).
        double magnitude = digits / POWERS_OF_TEN[scale];
        return negative ? 0.0 - magnitude : magnitude;
    }

    private static double parseSlowly(char[] text, int from, int to) {
        String all = new String(text, from, to - from);
        if (all.length() > LONGEST || !isDecimal(all)) {
            throw new TextProblem(NOT_A_NUMBER, "must be a decimal number such as -12.5", adviceFor(all));
        }
        double value = Double.parseDouble(all);
        if (Double.isInfinite(value)) {
            throw new TextProblem(OUT_OF_RANGE, "must be smaller than 1e308", "the exponent is wrong.");
        }
        if (Math.abs(value) < Double.MIN_NORMAL && hasNonZeroDigit(all)) {
            throw new TextProblem(OUT_OF_RANGE, "must be 0 or larger than 1e-307", "the exponent is wrong.");
        }
        return value + 0.0;
    }

    private static boolean isDecimal(String text) {
        int at = text.startsWith("-") ? 1 : 0;
        int afterWhole = skipDigits(text, at);
        if (afterWhole == at) {
            return false;
        }
        at = afterWhole;
        if (at < text.length() && text.charAt(at) == '.') {
            int afterFraction = skipDigits(text, at + 1);
            if (afterFraction == at + 1) {
                return false;
            }
            at = afterFraction;
        }
        return at == text.length() || isExponent(text, at);
    }

    private static boolean isExponent(String text, int start) {
        int at = start;
        if (text.charAt(at) != 'e' && text.charAt(at) != 'E') {
            return false;
        }
        at++;
        if (at < text.length() && (text.charAt(at) == '-' || text.charAt(at) == '+')) {
            at++;
        }
        int end = skipDigits(text, at);
        return end > at && end == text.length();
    }

    private static int skipDigits(String text, int start) {
        int at = start;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        return at;
    }

    private static boolean hasNonZeroDigit(String text) {
        for (int i = 0; i < text.length() && text.charAt(i) != 'e' && text.charAt(i) != 'E'; i++) {
            if (text.charAt(i) >= '1' && text.charAt(i) <= '9') {
                return true;
            }
        }
        return false;
    }

    private static String adviceFor(String text) {
        if (text.contains(",")) {
            return "use a point as decimal separator and none for thousands.";
        }
        if (text.contains(" ") || text.contains("_") || text.contains("'") || text.contains("\u00a0")) {
            return "leave out spaces and thousands separators.";
        }
        if (text.contains("%")) {
            return "write the ratio: 0.25 for 25%.";
        }
        if (text.equalsIgnoreCase("nan") || text.equalsIgnoreCase("null") || text.equals("-")) {
            return "leave the cell empty, or the row out, where there is no value.";
        }
        return !text.isEmpty() && Character.isLetter(text.charAt(text.length() - 1))
                ? "the unit belongs in the column's name."
                : "";
    }

    private static double[] powersOfTen() {
        double[] powers = new double[EXACT_SCALE + 1];
        powers[0] = 1;
        for (int i = 1; i < powers.length; i++) {
            powers[i] = powers[i - 1] * 10;
        }
        return powers;
    }
}
