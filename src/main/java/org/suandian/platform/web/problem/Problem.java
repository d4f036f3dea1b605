package org.suandian.platform.web.problem;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * A problem document of RFC 9457: {@code type, title, status, detail, instance}, and as extensions {@code code} and
 * the details of the failure.
 *
 * @param status the HTTP status
 * @param code the stable name of the kind of problem, in kebab-case
 * @param detail what happened, for people
 * @param details what happened, for programs; names in camelCase
 */
record Problem(int status, String code, String detail, Map<String, Object> details) {

    static final String MEDIA_TYPE = "application/problem+json";

    Problem(int status, String code, String detail) {
        this(status, code, detail, Map.of());
    }

    /** The members of the document in their order; a detail never replaces a standard member. */
    Map<String, Object> asMap(String instance) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("type", "urn:problem-type:suandian:" + code);
        members.put("title", title());
        members.put("status", status);
        members.put("detail", detail);
        members.put("instance", instance);
        members.put("code", code);
        details.forEach(members::putIfAbsent);
        return members;
    }

    /** The same for each problem of one code, as the RFC asks: {@code unknown-region} is "Unknown region". */
    private String title() {
        String words = code.replace('-', ' ');
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
