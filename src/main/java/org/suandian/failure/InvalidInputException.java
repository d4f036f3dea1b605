package org.suandian.failure;

/** The input breaks a rule that does not depend on the data: malformed, out of range, unknown or repeated. */
public non-sealed class InvalidInputException extends SuandianException {

    public InvalidInputException(String code, String message) {
        this(code, message, Details.none());
    }

    public InvalidInputException(String code, String message, Details details) {
        super(code, message, details, null);
    }

    public InvalidInputException(String code, String message, Details details, Throwable cause) {
        super(code, message, details, cause);
    }
}
