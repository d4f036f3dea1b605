package org.suandian.failure;

import java.time.Duration;

/** The data that the answer needs cannot be reached now; the same request may be answered later. */
public non-sealed class DataUnavailableException extends SuandianException {

    private final Duration retryAfter;

    /**
     * The failure with its cause.
     *
     * @param retryAfter after which time it is worth asking again; at least a second
     */
    public DataUnavailableException(String code, String message, Duration retryAfter, Throwable cause) {
        super(code, message, Details.none(), cause);
        if (retryAfter.compareTo(Duration.ofSeconds(1)) < 0) {
            throw new IllegalArgumentException("The retry time (" + retryAfter + ") must be at least a second.");
        }
        this.retryAfter = retryAfter;
    }

    public final Duration retryAfter() {
        return retryAfter;
    }
}
