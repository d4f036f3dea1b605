package org.suandian.failure;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A failure that is reported to the caller as it is.
 *
 * <p>The message follows one grammar: <i>The &lt;thing&gt; (&lt;value with unit&gt;) must .... Maybe ....</i> It is for
 * people and may change; the {@link #code()} is for programs and does not.
 */
public abstract sealed class SuandianException extends RuntimeException
        permits InvalidInputException,
                UnknownIdException,
                ConflictException,
                UnanswerableException,
                LimitReachedException,
                DataUnavailableException,
                NotPermittedException {

    private final String code;
    private final transient Map<String, Object> details;

    SuandianException(String code, String message, Details details, @Nullable Throwable cause) {
        super(message, cause);
        if (!code.matches("[a-z][a-z0-9]*(-[a-z0-9]+)*")) {
            throw new IllegalArgumentException("The code (" + code + ") must be in kebab-case.");
        }
        this.code = code;
        this.details = details.asMap();
    }

    /** The stable name of this kind of failure, in kebab-case, as listed in docs/problems.md. */
    public final String code() {
        return code;
    }

    /** What the message says, for programs; see {@link Details}. */
    public final Map<String, Object> details() {
        return details;
    }

    /** The message, which is never absent here. */
    @Override
    public final String getMessage() {
        return String.valueOf(super.getMessage());
    }
}
