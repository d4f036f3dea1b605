package org.suandian.failure;

/** The request is sound, but what it names is in a state in which it cannot be done now. */
public non-sealed class ConflictException extends SuandianException {

    public ConflictException(String code, String message, Details details) {
        super(code, message, details, null);
    }
}
