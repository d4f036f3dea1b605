package org.suandian.platform.web.problem;

import java.util.Map;

/** The problems that HTTP itself defines, by their status. */
final class HttpStatuses {

    private record Text(String code, String detail) {}

    private static final Map<Integer, Text> TEXTS = Map.ofEntries(
            Map.entry(400, new Text("bad-request", "The request must be well-formed.")),
            Map.entry(
                    401,
                    new Text(
                            "unauthorized",
                            "The request must come with a key or token that holds. Maybe see docs/security.md.")),
            Map.entry(
                    403,
                    new Text(
                            "forbidden",
                            "The request must be of someone whose role it is. Maybe see docs/security.md.")),
            Map.entry(404, new Text("unknown-path", "The path must be one of those of the API. Maybe see /q/openapi.")),
            Map.entry(
                    405,
                    new Text("method-not-allowed", "The method must be one that this path has. Maybe see /q/openapi.")),
            Map.entry(
                    406,
                    new Text(
                            "not-acceptable",
                            "The header Accept must include a media type that this path answers in.")),
            Map.entry(408, new Text("request-timeout", "The request must arrive in time.")),
            Map.entry(411, new Text("length-required", "The request must say how long its body is.")),
            Map.entry(413, new Text("body-too-large", "The body must be shorter.")),
            Map.entry(414, new Text("uri-too-long", "The request line must be shorter.")),
            Map.entry(
                    415,
                    new Text(
                            "unsupported-media-type",
                            "The header Content-Type must be a media type that this path reads. Maybe see /q/openapi.")),
            Map.entry(431, new Text("headers-too-large", "The headers must be shorter.")));

    private HttpStatuses() {}

    static Problem problem(int status) {
        Text text = TEXTS.get(status);
        if (text != null) {
            return new Problem(status, text.code(), text.detail());
        }
        return status < 500
                ? new Problem(status, "bad-request", "The request must be one that this path can answer.")
                : new Problem(status, "internal-error", "The service could not answer.");
    }
}
