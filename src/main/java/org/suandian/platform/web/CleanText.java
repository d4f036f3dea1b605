package org.suandian.platform.web;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Refuses text that databases and other programs would store as something else, or take for its end. */
public final class CleanText {

    private CleanText() {}

    /** The text, if it has neither a NUL character nor half a surrogate pair. */
    public static String require(String text) throws Malformed {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 0) {
                throw new Malformed("not contain a NUL character");
            }
            if (Character.isSurrogate(c)) {
                if (!Character.isHighSurrogate(c)
                        || i + 1 == text.length()
                        || !Character.isLowSurrogate(text.charAt(i + 1))) {
                    throw new Malformed("not contain half a surrogate pair");
                }
                i++;
            }
        }
        return text;
    }

    /** The text as {@link #require}, if it has no control character either, not even a line end or a tab. */
    public static String requireOneLine(String text) throws Malformed {
        if (require(text).chars().anyMatch(Character::isISOControl)) {
            throw new Malformed("not contain control characters");
        }
        return text;
    }

    /**
     * The text of a part of a URL's query: {@code +} is a space, {@code %XX} a byte, and the bytes are UTF-8. Bytes that
     * were not escaped stand for themselves.
     */
    public static String decodeQueryPart(String raw) throws Malformed {
        ByteBuffer bytes = ByteBuffer.allocate(raw.length());
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c == '%') {
                bytes.put(escapedByte(raw, i));
                i += 2;
            } else if (c > 0xFF) {
                throw new Malformed("be percent-encoded");
            } else {
                bytes.put((byte) (c == '+' ? ' ' : c));
            }
        }
        try {
            return requireOneLine(
                    StandardCharsets.UTF_8.newDecoder().decode(bytes.flip()).toString());
        } catch (CharacterCodingException e) {
            throw new Malformed("be UTF-8 when percent-decoded", e);
        }
    }

    private static byte escapedByte(String raw, int percent) throws Malformed {
        boolean complete = percent + 2 < raw.length();
        int high = complete ? Character.digit(raw.charAt(percent + 1), 16) : -1;
        int low = complete ? Character.digit(raw.charAt(percent + 2), 16) : -1;
        if (high < 0 || low < 0) {
            throw new Malformed("have two hexadecimal digits after each %");
        }
        return (byte) (high * 16 + low);
    }
}
