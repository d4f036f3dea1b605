package org.suandian.failure;

import java.util.*;

public abstract class SuandianException extends RuntimeException {
    private final String code;
    private final transient Map<String, Object> details;

    protected SuandianException(String code, String message, Map<String, Object> details) {
        super(message);
        this.code = code;
        this.details = new LinkedHashMap<>(details);
    }

    public String code() {
        return code;
    }

    public Map<String, Object> details() {
        return details;
    }
}
