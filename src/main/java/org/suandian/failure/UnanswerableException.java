package org.suandian.failure;

/** The input is well-formed and every id in it is known, but the data give no answer; the details say what there is. */
public non-sealed class UnanswerableException extends SuandianException {

    public UnanswerableException(String code, String message, Details details) {
        super(code, message, details, null);
    }
}
