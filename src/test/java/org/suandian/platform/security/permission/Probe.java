package org.suandian.platform.security.permission;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A sound request to an operation of the API.
 *
 * @param path as the API describes it
 * @param url what is asked; {@code {n}} is another number each time, also in the body
 * @param mediaType of the body; empty for none
 */
record Probe(String method, String path, String url, String mediaType, String body, Whose whose) {

    /** Whose the thing is that is asked for. */
    enum Whose {
        /** Of all: another tenant gets the same. */
        SHARED,
        /** What a tenant has of a kind: another one gets its own, maybe nothing. */
        LIST,
        /** One thing of a tenant: for another one there is none. */
        OWN,
        /** Of the default tenant, which alone looks after what is shared. */
        OPERATOR
    }

    private static final AtomicInteger COUNTER = new AtomicInteger();

    static Probe get(String path, String url, Whose whose) {
        return new Probe("GET", path, url, "", "", whose);
    }

    static Probe post(String path, String url, String body, Whose whose) {
        return new Probe("POST", path, url, "application/json", body.replace('\'', '"'), whose);
    }

    String operation() {
        return method + " " + path;
    }

    Response send(RequestSpecification request) {
        String number = Integer.toString(COUNTER.incrementAndGet());
        RequestSpecification ready = request.urlEncodingEnabled(false);
        if (!mediaType.isEmpty()) {
            ready = ready.contentType(mediaType).body(body.replace("{n}", number));
        }
        return ready.request(method, url.replace("{n}", number));
    }
}
