package org.suandian.scope2.internal.run.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.suandian.failure.ConflictException;
import org.suandian.platform.PostgresTestResource;
import org.suandian.scope2.accounting.AccountingQuestion;
import org.suandian.scope2.accounting.MemoInputs;
import org.suandian.scope2.accounting.result.AccountingResult;
import org.suandian.scope2.accounting.result.InstrumentUse;
import org.suandian.scope2.accounting.result.MeterFinding;
import org.suandian.scope2.internal.run.store.RunAttempt;
import org.suandian.scope2.internal.run.store.RunProgress;
import org.suandian.scope2.internal.run.store.RunStore;
import org.suandian.scope2.internal.run.store.StaleAttemptException;
import org.suandian.scope2.internal.snapshot.Snapshots;
import org.suandian.scope2.quantity.LedgerEnergy;
import org.suandian.scope2.run.AccountingReport;
import org.suandian.scope2.run.AccountingRun;
import org.suandian.scope2.run.AccountingService;
import org.suandian.scope2.run.RunPhase;
import org.suandian.scope2.run.RunStatus;
import org.suandian.scope2.run.Verification;

/** Runs are made without their scheduler here, so that a test decides when a node takes one up, and when it dies. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class RunTaskIT {

    private static final String FEED = "UTILITY_FEED";

    @Inject
    RunStore store;

    @Inject
    RunTask task;

    @Inject
    RunProgress progress;

    @Inject
    RunInputs inputs;

    @Inject
    RunPinning pinning;

    @Inject
    AccountingService service;

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    @BeforeEach
    void factors() {
        Books.factor("de-own", "LOCATION_AVERAGE", "400");
        Books.factor("de-mix", "RESIDUAL_MIX", "600");
    }

    private UUID create(AccountingQuestion question) {
        return store.create(question, MemoInputs.NONE, Optional.empty(), id -> {});
    }

    private AccountingReport report(AccountingQuestion question) {
        UUID id = create(question);
        assertThat(task.run(id)).isEqualTo(RunTask.Result.DONE);
        assertThat(service.getRun(id).failure()).isEmpty();
        return service.getReport(id);
    }

    private String csv(UUID id) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        service.activity(id).writeCsv(out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static LedgerEnergy allocated(AccountingResult result) {
        return result.instruments().stream().map(InstrumentUse::allocated).reduce(LedgerEnergy.ZERO, LedgerEnergy::plus);
    }

    @Test
    void energyAtTheEquipmentIsAccountedForByBothMethods() {
        Books books = new Books().site("a", "1.5").day("r1", "a", "IT_EQUIPMENT", "2000").certificates("go", 1);
        AccountingReport report = report(books.question());
        // 2 MWh at PUE 1.5 are 3 MWh; 400 g/kWh of all of it, 600 g/kWh of the 2 MWh that no certificate covers.
        assertThat(report.result().energy()).isEqualTo(LedgerEnergy.ofMegawattHours(new BigDecimal("3")));
        assertThat(report.result().locationBased().tonnes()).isEqualByComparingTo("1.2");
        assertThat(report.result().marketBased().tonnes()).isEqualByComparingTo("1.2");
        assertThat(allocated(report.result())).isEqualTo(LedgerEnergy.ofMegawattHours(BigDecimal.ONE));
        assertThat(report.activityRows()).isEqualTo(1);
        assertThat(report.result().inputs().findings())
                .extracting(MeterFinding::kind)
                .contains(MeterFinding.Kind.GAP);
    }

    @Test
    void aRegionServesAsASiteWithItsPueAndBundledFactors() {
        Books books = new Books().day("r1", "us-texas-dallas", "IT_EQUIPMENT", "1000");
        AccountingReport report = report(books.question());
        assertThat(report.result().energy()).isEqualTo(LedgerEnergy.ofKilowattHours(new BigDecimal("1200")));
        var consumption = report.result().inputs().consumptions().getFirst();
        assertThat(consumption.location()).hasValueSatisfying(factor -> assertThat(factor.key())
                .startsWith("bundled:direct:US-TEX-ERCO:"));
    }

    @Test
    void aReportThatIsAskedForAgainTakesOverWhatTheFirstHadAllocated() {
        Books books = new Books().site("a", "1").day("r1", "a", FEED, "5000").certificates("go", 4);
        AccountingReport first = report(books.question());
        AccountingReport second = report(books.question());
        assertThat(allocated(first.result())).isEqualTo(LedgerEnergy.ofMegawattHours(new BigDecimal("4")));
        assertThat(allocated(second.result())).isEqualTo(LedgerEnergy.ofMegawattHours(new BigDecimal("4")));
        assertThat(second.supersedes()).contains(first.id());
        assertThat(service.verify(first.id()).findings()).isEmpty();
        assertThat(service.verify(second.id()).findings()).isEmpty();
    }

    @Test
    void twoReportsAtOnceNeverClaimMoreThanThereIs() {
        Books books = new Books()
                .site("a", "1")
                .site("b", "1")
                .day("r1", "a", FEED, "8000")
                .day("r2", "b", FEED, "8000")
                .certificates("go", 10);
        UUID one = create(books.question("a"));
        UUID two = create(books.question("b"));
        CompletableFuture.allOf(
                        CompletableFuture.runAsync(() -> task.run(one)), CompletableFuture.runAsync(() -> task.run(two)))
                .join();
        List<LedgerEnergy> both = List.of(
                allocated(service.getReport(one).result()), allocated(service.getReport(two).result()));
        assertThat(both)
                .containsExactlyInAnyOrder(
                        LedgerEnergy.ofMegawattHours(new BigDecimal("8")),
                        LedgerEnergy.ofMegawattHours(new BigDecimal("2")));
    }

    @Test
    void aRunWhoseNodeDiedWhileReadingIsMadeByAnother() {
        Books books = new Books().site("a", "1").day("r1", "a", FEED, "10");
        UUID id = create(books.question());
        RunAttempt dead = progress.begin(id).orElseThrow();
        progress.tell(dead, RunPhase.CONSUMPTION, 0.4);
        assertThat(task.run(id)).isEqualTo(RunTask.Result.DONE);
        assertThat(service.getRun(id).status()).isEqualTo(RunStatus.COMPLETED);
        assertThatThrownBy(() -> progress.tell(dead, RunPhase.FILES, 0.9)).isInstanceOf(StaleAttemptException.class);
    }

    @Test
    void aRunWhoseNodeDiedAfterPinningKeepsWhatWasPinned() {
        Books books = new Books().site("a", "1").day("r1", "a", FEED, "3000").certificates("go", 2);
        UUID id = create(books.question());
        RunAttempt dead = progress.begin(id).orElseThrow();
        PinnedRun pinned = pinning.pin(dead, inputs.collect(dead.question(), dead.memos(), (rows, all) -> {}));
        books.day("r2", "a", FEED, "9000");
        assertThat(task.run(id)).isEqualTo(RunTask.Result.DONE);
        AccountingReport report = service.getReport(id);
        assertThat(report.snapshotHash()).isEqualTo(pinned.run().snapshotSha256());
        assertThat(report.result().energy()).isEqualTo(LedgerEnergy.ofMegawattHours(new BigDecimal("3")));
        assertThat(service.getRun(id).snapshotHash()).contains(report.snapshotHash());
    }

    @Test
    void aRunThatKillsItsNodesIsGivenUp() {
        UUID id = create(new Books().site("a", "1").day("r1", "a", FEED, "10").question());
        for (int death = 0; death < 6; death++) {
            progress.begin(id);
        }
        assertThat(task.run(id)).isEqualTo(RunTask.Result.DONE);
        assertThat(service.getRun(id).status()).isEqualTo(RunStatus.FAILED);
        assertThat(service.getRun(id).failure()).hasValueSatisfying(why -> assertThat(why).contains("interrupted 6 times"));
        assertThatThrownBy(() -> service.getReport(id)).isInstanceOf(ConflictException.class);
    }

    @Test
    void aReportIsTheSameBytesAfterAFactorWasRevised() throws IOException {
        Books books = new Books().site("a", "1.1").day("r1", "a", "UPS", "1234.567891");
        AccountingReport before = report(books.question());
        String rows = csv(before.id());
        Books.factor("de-own", "LOCATION_AVERAGE", "999");
        books.day("r2", "a", "UPS", "77");
        AccountingReport after = service.getReport(before.id());
        assertThat(Snapshots.digest(after.result())).isEqualTo(Snapshots.digest(before.result()));
        assertThat(after.result().locationBased()).isEqualTo(before.result().locationBased());
        assertThat(csv(before.id())).isEqualTo(rows);
        assertThat(service.verify(before.id()).isSound()).isTrue();
        Books.factor("de-own", "LOCATION_AVERAGE", "400");
    }

    @Test
    void rowsOfActivityAddUpToTheTotals() throws IOException {
        Books books = new Books()
                .site("a", "1.3")
                .reading("=r1", "a", "IT_EQUIPMENT", "2025-01-01T00:00:00Z", "2025-01-01T01:00:00Z", "0.333333")
                .reading("r2", "a", "IT_EQUIPMENT", "2025-01-01T01:00:00Z", "2025-01-01T02:00:00Z", "0.333334")
                .reading("r3", "a", FEED, "2025-01-01T01:30:00Z", "2025-01-01T04:00:00Z", "1.000001")
                .reading("r4", "a", "IT_EQUIPMENT", "2025-01-01T08:00:00Z", "2025-01-01T09:00:00Z", "5")
                .reversal("r5", "r4");
        AccountingReport report = report(books.question());
        List<String[]> rows = csv(report.id()).lines().skip(1).map(line -> line.split(",", -1)).toList();
        assertThat(rows).hasSize(5).allSatisfy(row -> assertThat(row).hasSize(24));
        assertThat(sum(rows, 18)).isEqualByComparingTo(report.result().energy().kilowattHours());
        assertThat(sum(rows, 19))
                .isEqualByComparingTo(report.result().locationBased().grams().setScale(6, java.math.RoundingMode.HALF_EVEN));
        assertThat(sum(rows, 20))
                .isEqualByComparingTo(report.result().marketBased().grams().setScale(6, java.math.RoundingMode.HALF_EVEN));
        assertThat(rows.getFirst()[0]).isEqualTo("'=r1");
        assertThat(rows.stream().map(row -> row[17]))
                .containsExactly("COUNTED", "SECOND_POINT", "COUNTED", "TAKEN_BACK", "REVERSAL");
        assertThat(rows.getLast()[5]).isEqualTo("-5.000000");
    }

    private static BigDecimal sum(List<String[]> rows, int column) {
        return rows.stream().map(row -> new BigDecimal(row[column])).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    @Test
    void aRecordThatWasTamperedWithIsFoundByTheRunAndByTheChain() throws SQLException {
        Books books = new Books().site("a", "1").day("r1", "a", FEED, "100");
        AccountingReport report = report(books.question());
        assertThat(service.verify(report.id()).isSound()).isTrue();
        String set = "set session_replication_role = replica; update ledger_activity set energy_milliwatt_hours = %d"
                + " where organisation_id = '" + books.organisation() + "'";
        asSuperuser(set.formatted(99_000_000));
        try {
            assertThat(service.verify(report.id()).findings())
                    .extracting(Verification.Finding::code)
                    .contains("consumption-differs");
            assertThat(service.verifyLedger().findings())
                    .extracting(Verification.Finding::code)
                    .contains("entry-changed");
        } finally {
            asSuperuser(set.formatted(100_000_000));
        }
        assertThat(service.verify(report.id()).isSound()).isTrue();
    }

    @Test
    void aSnapshotThatWasTamperedWithIsFound() throws SQLException {
        Books books = new Books().site("a", "1").day("r1", "a", FEED, "100");
        AccountingReport report = report(books.question());
        AccountingReport other = report(new Books().site("a", "1").day("r1", "a", FEED, "50").question());
        String swap = "set session_replication_role = replica; update ledger_run set snapshot ="
                + " (select snapshot from ledger_run where run_id = '%s') where run_id = '%s'";
        String keep = "create table kept_snapshot as select snapshot from ledger_run where run_id = '%s'";
        asSuperuser(keep.formatted(report.id()));
        asSuperuser(swap.formatted(other.id(), report.id()));
        try {
            assertThat(service.verify(report.id()).findings())
                    .extracting(Verification.Finding::code)
                    .contains("snapshot-changed", "result-differs");
        } finally {
            asSuperuser("set session_replication_role = replica; update ledger_run set snapshot ="
                    + " (select snapshot from kept_snapshot) where run_id = '" + report.id() + "'; drop table kept_snapshot");
        }
        assertThat(service.verifyLedger().isSound()).isTrue();
    }

    private void asSuperuser(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, "postgres", "postgres");
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Test
    void whatARunIsMadeOfIsToldWhileItRuns() {
        UUID id = create(new Books().site("a", "1").day("r1", "a", FEED, "10").question());
        AccountingRun waiting = service.getRun(id);
        assertThat(waiting.status()).isEqualTo(RunStatus.SCHEDULED);
        assertThat(waiting.snapshotHash()).isEmpty();
        RunAttempt attempt = progress.begin(id).orElseThrow();
        progress.tell(attempt, RunPhase.CONSUMPTION, 0.25);
        assertThat(service.getRun(id).progress()).isEqualTo(0.25);
        progress.release(attempt);
        assertThat(service.getRun(id).status()).isEqualTo(RunStatus.SCHEDULED);
    }
}
