package org.suandian.faults.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What was answered.
 *
 * @param headers by lower-case name
 * @param isComplete false for a stream of events, of which only the beginning is read
 */
record Answer(int status, Map<String, String> headers, byte[] body, boolean isComplete) {

    Optional<String> findHeader(String name) {
        return Optional.ofNullable(headers.get(name.toLowerCase(Locale.ROOT)));
    }

    /** Without parameters; empty text where there is none. */
    String mediaType() {
        return findHeader("Content-Type").orElse("").split(";", 2)[0].strip();
    }

    String text() {
        return new String(body, StandardCharsets.UTF_8);
    }
}
