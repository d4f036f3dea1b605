package org.suandian.platform.web.request;

import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/** The number of a request: of the caller's choice if it is well-formed, or made here. It is no secret. */
final class RequestId {

    /** The header in which it comes and goes. */
    static final String HEADER = "X-Request-Id";

    private static final int SHORTEST = 8;
    private static final int LONGEST = 64;

    private RequestId() {}

    /** The caller's, where it is 8 to 64 letters, digits, dots, hyphens or underscores: nothing that could forge a line of the log. */
    static String of(@Nullable String given) {
        return given != null && isWellFormed(given) ? given : make();
    }

    private static boolean isWellFormed(String given) {
        return given.length() >= SHORTEST
                && given.length() <= LONGEST
                && given.chars().allMatch(RequestId::isAllowed);
    }

    private static boolean isAllowed(int character) {
        return (character >= '0' && character <= '9')
                || (character >= 'a' && character <= 'z')
                || (character >= 'A' && character <= 'Z')
                || character == '-'
                || character == '_'
                || character == '.';
    }

    private static String make() {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        HexFormat hex = HexFormat.of();
        return hex.toHexDigits(random.nextLong()) + hex.toHexDigits(random.nextLong());
    }
}
