package org.suandian.platform.start;

/** The service cannot start; the message tells a person what to do about it. */
public final class StartException extends RuntimeException {

    public StartException(String message) {
        super(message);
    }

    public StartException(String message, Throwable cause) {
        super(message, cause);
    }
}
