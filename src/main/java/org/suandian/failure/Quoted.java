package org.suandian.failure;

/** A value from outside as it may stand in a message: of limited length, without control characters. */
public final class Quoted {

    private static final int MAXIMUM_CODE_POINTS = 80;

    private Quoted() {}

    /** The value, with anything that is no printable character replaced by {@code ?}, cut after 80 characters. */
    public static String of(String value) {
        StringBuilder result = new StringBuilder();
        value.codePoints()
                .limit(MAXIMUM_CODE_POINTS)
                .map(codePoint -> isPrintable(codePoint) ? codePoint : '?')
                .forEach(result::appendCodePoint);
        if (value.codePointCount(0, value.length()) > MAXIMUM_CODE_POINTS) {
            result.append("...");
        }
        return result.toString();
    }

    private static boolean isPrintable(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
