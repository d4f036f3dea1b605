package org.suandian.failure;

import java.util.Map;

public final class InvalidInputException extends SuandianException {
    public InvalidInputException(String code, String message, Map<String, Object> details) {
        super(code, message, details);
    }
}
