package org.suandian.failure;

import java.time.Duration;

/** As much as the service takes on at once is under way; the same request may be taken on later. */
public non-sealed class LimitReachedException extends SuandianException {

    private final Duration retryAfter;

    /**
     * The refusal.
     *
     * @param retryAfter after which time it is worth asking again; at least a second
     */
    public LimitReachedException(String code, String message, Details details, Duration retryAfter) {
        super(code, message, details, null);
        if (retryAfter.compareTo(Duration.ofSeconds(1)) < 0) {
            throw new IllegalArgumentException("The retry time (" + retryAfter + ") must be at least a second.");
        }
        this.retryAfter = retryAfter;
    }

    public final Duration retryAfter() {
        return retryAfter;
    }
}
