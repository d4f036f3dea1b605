package org.suandian.faults.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.suandian.faults.fuzz.ApiDescription.Operation;

/**
 * A request as it goes over the wire.
 *
 * @param target path and query, escaped (or not, on purpose)
 * @param isBroken whether it is broken below HTTP's own level, so that it may be answered by a status alone
 */
record Request(
        Operation operation, String method, String target, Map<String, String> headers, byte[] body, boolean isBroken) {

    /** For a report: enough to send it again. */
    @Override
    public String toString() {
        String text = new String(body, StandardCharsets.UTF_8);
        return method + " " + target + " " + headers + "\n"
                + (text.length() > 4_000 ? text.substring(0, 4_000) + "..." : text);
    }
}
