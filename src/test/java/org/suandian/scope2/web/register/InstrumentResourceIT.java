package org.suandian.scope2.web.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.suandian.scope2.web.register.Registered.get;
import static org.suandian.scope2.web.register.Registered.go;
import static org.suandian.scope2.web.register.Registered.post;
import static org.suandian.scope2.web.register.Registered.retired;
import static org.suandian.scope2.web.register.Registered.unique;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.suandian.platform.PostgresTestResource;
import org.suandian.scope2.internal.chain.LedgerHeads;
import org.suandian.scope2.internal.register.Registers;

@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class InstrumentResourceIT {

    private final String organisation = unique("acme");
    private final String registry = unique("AIB");

    @Inject
    Registers registers;

    @Inject
    LedgerHeads heads;

    @Test
    void aRetirementIsAddedOnceAndNothingElse() {
        String held = go(organisation, "go-1", registry, 1, 200);
        post("/instruments", held).statusCode(201).body("warnings.code", contains("not-retired"));
        post("/instruments", held).statusCode(200).body("repeated", equalTo(1));
        post("/instruments", held.replace("WIND", "SOLAR"))
                .statusCode(409)
                .body("code", equalTo("instrument-already-recorded"));
        post("/instruments", retired(held).replace("'vintage':'2025-03'", "'vintage':'2025-04'"))
                .statusCode(409);
        post("/instruments", retired(held)).statusCode(201).body("entries[0].version", equalTo(2));
        post("/instruments", retired(held)).statusCode(200);
        post("/instruments", held).statusCode(200);
        post("/instruments", retired(held).replace("2026-02-01", "2026-03-01"))
                .statusCode(409)
                .body("code", equalTo("instrument-already-recorded"));
        get("/instruments/go-1?organisation=" + organisation)
                .statusCode(200)
                .body("instrument.version", equalTo(2))
                .body("instrument.retiredOn", equalTo("2026-02-01"))
                .body("instrument.volumeMwh", equalTo(200))
                .body("allocatedMwh", equalTo(0))
                .body("leftMwh", equalTo(200))
                .body("allocations", hasSize(0));
        assertThat(registers.listInstruments(organisation, heads.getHead()))
                .singleElement()
                .satisfies(each -> assertThat(each.retirement()).isPresent());
    }

    @Test
    void serialsAreClaimedOnceAndTheOtherOrganisationIsNotNamed() {
        post("/instruments", go(organisation, "secret-id", registry, 100, 199)).statusCode(201);
        String other = unique("other");
        post("/instruments", go(other, "mine", registry, 150, 250))
                .statusCode(409)
                .body("code", equalTo("serials-already-claimed"))
                .body("detail", containsString(registry + " DE 100 to 199 are, by another organisation."))
                .body("detail", not(containsString("secret-id")))
                .body("detail", not(containsString(organisation)));
        post("/instruments", go(other, "mine", registry, 200, 250)).statusCode(201);
        post("/instruments", go(organisation, "again", registry.toLowerCase(Locale.ROOT), 199, 199))
                .statusCode(409)
                .body("detail", containsString("by the instrument secret-id."));
        get("/instruments?organisation=" + other).body("instruments.id", contains("mine"));
    }

    @Test
    void ofTwoThatClaimTheSameSerialsAtOnceOneGetsThem() throws Exception {
        try (ExecutorService both = Executors.newFixedThreadPool(2)) {
            Callable<Integer> one = () -> status(go(unique("o"), "x", registry, 1, 10));
            List<Future<Integer>> answers = both.invokeAll(List.of(one, one));
            assertThat(List.of(answers.get(0).get(), answers.get(1).get())).containsExactlyInAnyOrder(201, 409);
        }
    }

    private static int status(String json) {
        return post("/instruments", json).extract().statusCode();
    }

    @Test
    void anInstrumentIsNobodyElses() {
        post("/instruments", go(organisation, "go-2", registry, 1, 2)).statusCode(201);
        get("/instruments/go-2?organisation=" + unique("else"))
                .statusCode(404)
                .body("code", equalTo("unknown-instrument"));
        get("/instruments/go-2").statusCode(400).body("code", equalTo("missing-parameter"));
    }

    @Test
    void contractsAreRecordedWithoutSerials() {
        post("/instruments", """
                        [{'organisation':'%1$s','id':'ppa','type':'PPA','volumeMwh':1500.5,'technology':'SOLAR','market':'EU-GO','vintage':'2025-12',
                          'generationFrom':'2025-01-01T00:00:00+01:00','generationTo':'2026-01-01T00:00:00+01:00','rate':0,'rateUnit':'g/kWh',
                          'certificatesIncluded':true,'sites':['de-frankfurt'],'source':'contract 5'},
                         {'organisation':'%1$s','id':'tariff','type':'SUPPLIER_TARIFF','technology':'MIX','market':'EU-GO','vintage':'2025-12',
                          'rate':0.3,'rateUnit':'t/MWh','source':'supplier'}]
                        """.formatted(organisation)).statusCode(201).body("recorded", equalTo(2));
        get("/instruments?organisation=" + organisation)
                .body("instruments.id", contains("ppa", "tariff"))
                .body("instruments[0].volumeMwh", equalTo(1500.5f))
                .body("instruments[1].rate", equalTo(300))
                .body("instruments[0].generationFrom", equalTo("2024-12-31T23:00:00Z"));
    }
}
