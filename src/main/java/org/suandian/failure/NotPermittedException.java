package org.suandian.failure;

/** Whoever asks is known, and must not do this, whatever their role. */
public non-sealed class NotPermittedException extends SuandianException {

    public NotPermittedException(String code, String message, Details details) {
        super(code, message, details, null);
    }
}
