package org.suandian.scope2.internal.register.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.suandian.platform.DatabaseOwner;
import org.suandian.platform.PostgresTestResource;
import org.suandian.scope2.internal.chain.walk.ChainWalker;
import org.suandian.scope2.run.Verification.Finding;

/** The owner of the database changes what was recorded; walking the chain finds it. What was changed is changed back. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class TamperedRegistersIT {

    private final String organisation = "acme-" + UUID.randomUUID();
    private final String factor = "f-" + UUID.randomUUID();

    @Inject
    ChainWalker walker;

    @BeforeEach
    void recordASiteAndAFactor() {
        post("/ledger/sites", """
                {"organisation":"%s","id":"hall","stays":[
                  {"from":"2024-01-01T00:00:00Z","to":"2025-07-01T00:00:00Z","region":"de-frankfurt"},
                  {"from":"2025-07-01T00:00:00Z","region":"gb-london"}]}
                """.formatted(organisation));
        post("/emission-factors", """
                {"id":"%s","kind":"SUPPLIER","area":"utility","from":"2025-01-01T00:00:00Z","to":"2026-01-01T00:00:00Z",
                 "year":2024,"value":100,"unit":"g/kWh","basis":"DIRECT","gases":"CO2e","source":"utility"}
                """.formatted(factor));
    }

    private static void post(String path, String json) {
        RestAssured.given()
                .contentType("application/json")
                .body(json)
                .post(path)
                .then()
                .statusCode(201);
    }

    private List<Finding> newFindings(String table, String change, String back) throws SQLException {
        List<Finding> before = walker.walk().findings();
        try {
            asOwner(table, change);
            return walker.walk().findings().stream()
                    .filter(finding -> !before.contains(finding))
                    .toList();
        } finally {
            asOwner(table, back);
        }
    }

    private static void asOwner(String table, String... statements) throws SQLException {
        try (Connection connection = DatabaseOwner.connect();
                Statement statement = connection.createStatement()) {
            for (String each : Stream.of(
                            Stream.of("alter table " + table + " disable trigger user"),
                            Stream.of(statements),
                            Stream.of("alter table " + table + " enable trigger user"))
                    .flatMap(each -> each)
                    .toList()) {
                statement.execute(each);
            }
        }
    }

    @Test
    void aChangedFactorIsFound() throws SQLException {
        String set = "update ledger_factor set intensity_gco2e_per_kwh = %s where factor_id = '" + factor + "'";
        assertThat(newFindings("ledger_factor", set.formatted("99"), set.formatted("100")))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.code()).isEqualTo("entry-changed");
                    assertThat(finding.where()).startsWith("ledger_factor, block ");
                });
    }

    @Test
    void aChangedStayIsFound() throws SQLException {
        assertThat(newFindings("ledger_site_stay", set("market_id = 'EU-GO'", 1), set("market_id = 'UK-REGO'", 1)))
                .singleElement()
                .satisfies(finding -> assertThat(finding.where()).startsWith("ledger_site, block "));
    }

    @Test
    void aStayWithAnotherNumberIsFound() throws SQLException {
        assertThat(newFindings("ledger_site_stay", set("stay_number = 2", 1), set("stay_number = 1", 2)))
                .extracting(Finding::code)
                .containsExactly("entry-changed");
    }

    private String set(String assignment, int stay) {
        return """
        update ledger_site_stay p set %s from ledger_site s
        where s.block_id = p.block_id and s.position = p.position and s.organisation_id = '%s' and p.stay_number = %d
        """.formatted(assignment, organisation, stay);
    }

    @Test
    void whatNobodyTouchedIsSound() {
        assertThat(walker.walk().findings())
                .noneMatch(finding -> Stream.of(
                                "ledger_site",
                                "ledger_factor",
                                "ledger_market",
                                "ledger_loss_rate",
                                "ledger_instrument")
                        .anyMatch(table -> finding.where().startsWith(table + ",")));
    }
}
