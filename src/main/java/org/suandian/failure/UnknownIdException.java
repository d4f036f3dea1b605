package org.suandian.failure;

import java.util.*;

public final class UnknownIdException extends SuandianException {
    private UnknownIdException(String code, String message, Map<String, Object> details) {
        super(code, message, details);
    }

    public static UnknownIdException of(String thing, String id, Collection<String> known) {
        return new UnknownIdException(
                "unknown-" + thing.replace(' ', '-'), "The " + thing + " (" + id + ") must exist.", Map.of("id", id));
    }
}
