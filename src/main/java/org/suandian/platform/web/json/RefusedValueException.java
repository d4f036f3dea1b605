package org.suandian.platform.web.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import org.suandian.platform.web.Malformed;

/** A value in a JSON document is of the right kind, but not what it should be. */
public final class RefusedValueException extends MismatchedInputException {

    private final String requirement;

    RefusedValueException(JsonParser parser, Class<?> type, Malformed malformed) {
        super(parser, malformed.requirement(), type);
        this.requirement = malformed.requirement();
    }

    /** What the value must be; completes the sentence "The property x must ...". */
    public String requirement() {
        return requirement;
    }
}
