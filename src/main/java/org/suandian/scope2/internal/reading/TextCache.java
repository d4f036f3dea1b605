package org.suandian.scope2.internal.reading;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Texts by their bytes: the few that come again and again are made once. Not thread-safe. */
final class TextCache {

    private static final int SLOTS = 1 << 14;
    private static final int HASH_FACTOR = 31;

    private final byte[][] keys = new byte[SLOTS][];
    private final @Nullable String[] texts = new String[SLOTS];

    /** The text of some bytes in UTF-8. A text that another has displaced is made anew, and then is another object. */
    String text(byte[] data, int offset, int length) {
        int hash = length;
        for (int i = offset; i < offset + length; i++) {
            hash = HASH_FACTOR * hash + data[i];
        }
        int slot = (hash ^ hash >>> 15) & SLOTS - 1;
        String known = texts[slot];
        if (known != null && Arrays.equals(keys[slot], 0, keys[slot].length, data, offset, offset + length)) {
            return known;
        }
        String made = new String(data, offset, length, StandardCharsets.UTF_8);
        keys[slot] = Arrays.copyOfRange(data, offset, offset + length);
        texts[slot] = made;
        return made;
    }
}
