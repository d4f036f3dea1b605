package org.suandian.platform.web;

/** A text is not what it should be. The message completes the sentence "The thing (value) must ...". */
public final class Malformed extends Exception {

    /** @param requirement what the text must be, e.g. {@code be a finite number}, without a full stop */
    public Malformed(String requirement) {
        super(requirement);
    }

    public Malformed(String requirement, Throwable cause) {
        super(requirement, cause);
    }

    /** What the text must be. */
    public String requirement() {
        return String.valueOf(getMessage());
    }
}
