package org.suandian.scope2.internal.run.job;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.suandian.platform.PostgresTestResource;
import org.suandian.scope2.accounting.AccountingQuestion;
import org.suandian.scope2.accounting.Ruleset;
import org.suandian.scope2.internal.snapshot.Snapshots;
import org.suandian.scope2.run.AccountingReport;
import org.suandian.scope2.run.Verification;
import org.suandian.series.Interval;

@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class RunVerificationIT extends LedgerRunTest {

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

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
        List<String[]> rows = csv(report.id())
                .lines()
                .skip(1)
                .map(line -> line.split(",", -1))
                .toList();
        assertThat(rows).hasSize(5).allSatisfy(row -> assertThat(row).hasSize(24));
        assertThat(sum(rows, 18)).isEqualByComparingTo(report.result().energy().kilowattHours());
        assertThat(sum(rows, 19))
                .isEqualByComparingTo(
                        report.result().locationBased().grams().setScale(6, java.math.RoundingMode.HALF_EVEN));
        assertThat(sum(rows, 20))
                .isEqualByComparingTo(
                        report.result().marketBased().grams().setScale(6, java.math.RoundingMode.HALF_EVEN));
        assertThat(rows.getFirst()[0]).isEqualTo("'=r1");
        assertThat(rows.stream().map(row -> row[17]))
                .containsExactly("COUNTED", "SECOND_POINT", "COUNTED", "TAKEN_BACK", "REVERSAL");
        assertThat(rows.getLast()[5]).isEqualTo("-5.000000");
    }

    @Test
    void withFactorsOfEachHourRowsStillAddUpToTheTotals() throws IOException {
        Books books = new Books()
                .reading("r1", "us-texas-dallas", FEED, "2024-01-15T00:00:00Z", "2024-01-15T07:00:00Z", "7.000003")
                .reading("r2", "us-texas-dallas", FEED, "2024-01-15T07:30:00Z", "2024-01-15T09:00:00Z", "1.234567")
                .reading("r3", "us-texas-dallas", FEED, "2024-01-15T12:00:00Z", "2024-01-16T12:00:00Z", "11");
        AccountingQuestion annual = books.question();
        AccountingQuestion hourly = new AccountingQuestion(
                annual.organisationId(),
                annual.organisationName(),
                annual.siteIds(),
                Interval.of(Instant.parse("2024-01-15T00:00:00Z"), Instant.parse("2024-01-17T00:00:00Z")),
                annual.timezone(),
                annual.fiscalYear(),
                new Ruleset("hourly", 6, 3, Ruleset.Granularity.HOURLY),
                annual.currency(),
                annual.asOf(),
                annual.baseYear());
        AccountingReport report = report(hourly);
        assertThat(report.result().inputs().consumptions().getFirst().hourlyLocation())
                .hasSize(48);
        List<String[]> rows = csv(report.id())
                .lines()
                .skip(1)
                .map(line -> line.split(",", -1))
                .toList();
        assertThat(sum(rows, 18)).isEqualByComparingTo(report.result().energy().kilowattHours());
        assertThat(sum(rows, 19))
                .isEqualByComparingTo(
                        report.result().locationBased().grams().setScale(6, java.math.RoundingMode.HALF_EVEN));
        assertThat(service.verify(report.id()).findings()).isEmpty();
    }

    @Test
    void aReportAsOfAMomentKnowsNothingOfWhatCameLater() throws InterruptedException {
        Books books = new Books().site("a", "1").day("r1", "a", FEED, "10");
        Instant then = service.ledgerHead().recordedAt();
        Thread.sleep(5);
        books.reversal("r2", "r1").day("r3", "a", FEED, "99");
        AccountingQuestion now = books.question();
        AccountingQuestion asOf = new AccountingQuestion(
                now.organisationId(),
                now.organisationName(),
                now.siteIds(),
                now.period(),
                now.timezone(),
                now.fiscalYear(),
                now.ruleset(),
                now.currency(),
                Optional.of(then),
                now.baseYear());
        assertThat(report(asOf).result().energy().kilowattHours()).isEqualByComparingTo("10");
        assertThat(report(now).result().energy().kilowattHours()).isEqualByComparingTo("99");
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
        AccountingReport other =
                report(new Books().site("a", "1").day("r1", "a", FEED, "50").question());
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
                    + " (select snapshot from kept_snapshot) where run_id = '" + report.id()
                    + "'; drop table kept_snapshot");
        }
        assertThat(service.verifyLedger().isSound()).isTrue();
    }

    private static BigDecimal sum(List<String[]> rows, int column) {
        return rows.stream().map(row -> new BigDecimal(row[column])).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private String csv(UUID id) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        service.activity(id).writeCsv(out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private void asSuperuser(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, "postgres", "postgres");
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
