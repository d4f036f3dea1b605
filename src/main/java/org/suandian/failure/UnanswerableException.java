package org.suandian.failure;

import java.util.Map;

public final class UnanswerableException extends SuandianException {
    public UnanswerableException(String code, String message, Map<String, Object> details) {
        super(code, message, details);
    }
}
