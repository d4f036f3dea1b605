package org.suandian.scope2.web.register;

import static io.restassured.RestAssured.given;

import io.restassured.response.ValidatableResponse;
import java.util.UUID;

/** Requests to the registers. Apostrophes stand for quotes. */
final class Registered {

    private Registered() {}

    /** Ids that no other test uses. */
    static String unique(String prefix) {
        return prefix + "-" + UUID.randomUUID().toString().substring(0, 8);
    }

    static ValidatableResponse post(String path, String json) {
        return given().contentType("application/json")
                .body(json.replace('\'', '"'))
                .post(path)
                .then();
    }

    static ValidatableResponse postCsv(String path, String... lines) {
        return given().contentType("text/csv")
                .body(String.join("\r\n", lines))
                .post(path)
                .then();
    }

    static ValidatableResponse get(String path) {
        return given().get(path).then();
    }

    /** Guarantees of origin, not retired. */
    static String go(String organisation, String id, String registry, long first, long last) {
        return """
        {'organisation':'%s','id':'%s','type':'GO','registry':'%s','series':'DE','firstSerial':%d,'lastSerial':%d,
         'technology':'WIND','market':'EU-GO','vintage':'2025-03','rate':0,'rateUnit':'g/kWh','source':'statement'}
        """.formatted(organisation, id, registry, first, last).strip();
    }

    static String retired(String instrument) {
        return instrument.replace("'source'", "'retiredOn':'2026-02-01','beneficiary':'acme','source'");
    }
}
