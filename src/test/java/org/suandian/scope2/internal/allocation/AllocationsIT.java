package org.suandian.scope2.internal.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.suandian.platform.PostgresTestResource;
import org.suandian.scope2.internal.chain.LedgerAppender;
import org.suandian.scope2.internal.chain.LedgerHeads;
import org.suandian.scope2.internal.chain.OpenBlock;
import org.suandian.scope2.internal.chain.walk.ChainWalker;
import org.suandian.scope2.ledger.BlockKind;
import org.suandian.scope2.quantity.LedgerEnergy;
import org.suandian.series.Interval;

/** An instrument of 100 MWh, and runs that use it at stays of 80 MWh. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class AllocationsIT {

    private static final long MWH = 1_000_000_000;
    private static final Interval YEAR =
            Interval.of(Instant.parse("2025-01-01T00:00:00Z"), Instant.parse("2026-01-01T00:00:00Z"));

    private final String organisation = "acme-" + UUID.randomUUID();
    private final UUID firstRun = UUID.randomUUID();
    private final UUID secondRun = UUID.randomUUID();

    @Inject
    AgroalDataSource database;

    @Inject
    LedgerAppender ledger;

    @Inject
    LedgerHeads heads;

    @Inject
    ChainWalker walker;

    @BeforeEach
    void recordTheInstrument() {
        RestAssured.given()
                .contentType("application/json")
                .body("""
                        {"organisation":"%s","id":"ppa","type":"PPA","volumeMwh":100,"technology":"WIND","market":"EU-GO",
                         "vintage":"2025-12","rate":0,"rateUnit":"g/kWh","source":"contract"}
                        """.formatted(organisation))
                .post("/instruments")
                .then()
                .statusCode(201);
    }

    @FunctionalInterface
    private interface Entries {
        void append(Connection connection, OpenBlock block) throws SQLException;
    }

    private void record(Entries entries) throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try {
                OpenBlock block = ledger.open(connection, BlockKind.ALLOCATION);
                entries.append(connection, block);
                ledger.close(connection, block);
                connection.commit();
            } catch (SQLException e) {
                connection.rollback();
                throw e;
            }
        }
    }

    private static RunStay stay(UUID run) {
        return new RunStay(run, "hall", 0, new LedgerEnergy(80 * MWH));
    }

    private Allocation allocation(UUID run, long mwh) {
        return new Allocation(run, organisation, "ppa", "hall", 0, YEAR, new LedgerEnergy(mwh * MWH));
    }

    private void allocate(UUID run, long mwh) throws SQLException {
        record((connection, block) -> {
            Allocations.append(connection, block, stay(run));
            Allocations.append(connection, block, allocation(run, mwh));
        });
    }

    @Test
    void asMuchAsThereIsCanBeAllocatedAndIsTold() throws SQLException {
        allocate(firstRun, 80);
        allocate(secondRun, 20);
        RestAssured.given()
                .get("/instruments/ppa?organisation=" + organisation)
                .then()
                .body("allocatedMwh", Matchers.equalTo(100))
                .body("leftMwh", Matchers.equalTo(0))
                .body("allocations.energyMwh", Matchers.containsInAnyOrder(80, 20))
                .body("allocations[0].site", Matchers.equalTo("hall"));
    }

    @Test
    void noMoreThanTheVolume() throws SQLException {
        allocate(firstRun, 60);
        assertThatThrownBy(() -> allocate(secondRun, 41)).hasMessageContaining("100000000000 mWh");
        allocate(secondRun, 40);
    }

    @Test
    void noMoreThanTheConsumption() {
        assertThatThrownBy(() -> allocate(firstRun, 81)).hasMessageContaining("must not be above its consumption");
    }

    @Test
    void aTemporaryTableDoesNotStandInForTheLedger() {
        assertThatThrownBy(() -> record((connection, block) -> {
                    try (Statement statement = connection.createStatement()) {
                        statement.execute(
                                "create temporary table ledger_run_stay on commit drop as select * from public.ledger_run_stay");
                        statement.execute("insert into pg_temp.ledger_run_stay values (0, 0, '%s', 'hall', 0, 80, '')"
                                .formatted(firstRun));
                    }
                    Allocations.append(connection, block, allocation(firstRun, 1));
                }))
                .hasMessageContaining("must be one that the run counted");
    }

    @Test
    void aStayThatTheRunDidNotCountGetsNothing() {
        assertThatThrownBy(() ->
                        record((connection, block) -> Allocations.append(connection, block, allocation(firstRun, 1))))
                .hasMessageContaining("must be one that the run counted");
    }

    @Test
    void aNewRunTakesBackWhatTheOldOneHad() throws SQLException {
        allocate(firstRun, 80);
        record((connection, block) -> {
            Allocations.append(connection, block, stay(secondRun));
            Allocations.append(connection, block, allocation(firstRun, -80));
            Allocations.append(connection, block, allocation(secondRun, 70));
        });
        try (Connection connection = database.getConnection()) {
            assertThat(Allocations.listStanding(connection, organisation, heads.getHead()))
                    .containsExactly(allocation(secondRun, 70));
        }
    }

    @Test
    void nothingIsTakenBackTwice() throws SQLException {
        allocate(firstRun, 50);
        allocate(secondRun, 50);
        record((connection, block) -> Allocations.append(connection, block, allocation(firstRun, -50)));
        assertThatThrownBy(() ->
                        record((connection, block) -> Allocations.append(connection, block, allocation(firstRun, -50))))
                .hasMessageContaining("must have been allocated by that run");
    }

    @Test
    void ofTwoAtOnceTheSecondWaitsAndSeesWhatTheFirstTook() throws Exception {
        try (Connection first = database.getConnection()) {
            first.setAutoCommit(false);
            OpenBlock block = ledger.open(first, BlockKind.ALLOCATION);
            Allocations.append(first, block, stay(firstRun));
            Allocations.append(first, block, allocation(firstRun, 80));
            CompletableFuture<Void> second = CompletableFuture.runAsync(() -> {
                try {
                    allocate(secondRun, 30);
                } catch (SQLException e) {
                    throw new IllegalStateException(e);
                }
            });
            TimeUnit.MILLISECONDS.sleep(300);
            assertThat(second).isNotDone();
            ledger.close(first, block);
            first.commit();
            assertThat(second)
                    .failsWithin(Duration.ofSeconds(20))
                    .withThrowableThat()
                    .withMessageContaining("110000000000 mWh");
        }
    }

    @Test
    void whatWasAllocatedIsPartOfTheChain() throws SQLException {
        long before = walker.walk().checked();
        allocate(firstRun, 10);
        assertThat(walker.walk().checked() - before).isEqualTo(3);
        assertThat(walker.walk().findings())
                .noneMatch(finding -> finding.where().startsWith("ledger_allocation")
                        || finding.where().startsWith("ledger_run_stay"));
    }
}
