package org.suandian.scope2.internal.csv;

/**
 * Tells text that a spreadsheet might take for a formula: it begins with {@code = + - @}, also in full width, perhaps after white space
 * that is skipped; or with a tab or a line break; or with the apostrophe that is put before such text, so that who takes one away always
 * has the original.
 */
final class FormulaText {

    private static final int WIDE_LENGTH = 3;
    private static final byte WIDE_1 = (byte) 0xEF;
    private static final byte WIDE_2 = (byte) 0xBC;
    private static final byte SPACE_1 = (byte) 0xE3;
    private static final byte SPACE_2 = (byte) 0x80;

    private FormulaText() {}

    /** @param length at least 1, in UTF-8 */
    static boolean isDangerous(byte[] data, int offset, int length) {
        byte first = data[offset];
        if (first > '@') {
            return false; // most texts
        }
        if (first == '\'' || first == '\t' || first == '\r' || first == '\n') {
            return true;
        }
        int end = offset + length;
        int at = offset;
        while (at < end) {
            if (isSpace(data[at])) {
                at++;
            } else if (isWideSpace(data, at, end)) {
                at += WIDE_LENGTH;
            } else {
                break;
            }
        }
        return at < end && (isSign(data[at]) || isWideSign(data, at, end));
    }

    private static boolean isSpace(byte each) {
        return each == ' ' || each >= '\t' && each <= '\r';
    }

    private static boolean isSign(byte each) {
        return each == '=' || each == '+' || each == '-' || each == '@';
    }

    /** The space of Chinese text, U+3000. */
    private static boolean isWideSpace(byte[] data, int at, int end) {
        return end - at >= WIDE_LENGTH && data[at] == SPACE_1 && data[at + 1] == SPACE_2 && data[at + 2] == SPACE_2;
    }

    /** The same signs in full width. */
    private static boolean isWideSign(byte[] data, int at, int end) {
        if (end - at < WIDE_LENGTH || data[at] != WIDE_1 || data[at + 1] != WIDE_2) {
            return false;
        }
        return switch (data[at + 2] & 0xFF) {
            case 0x8B, 0x8D, 0x9D, 0xA0 -> true;
            default -> false;
        };
    }
}
