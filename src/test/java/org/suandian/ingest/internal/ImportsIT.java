package org.suandian.ingest.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.suandian.failure.UnanswerableException;
import org.suandian.failure.UnknownIdException;
import org.suandian.ingest.ImportCounts;
import org.suandian.ingest.ImportReport;
import org.suandian.ingest.ImportReport.Status;
import org.suandian.ingest.ImportService;
import org.suandian.platform.PostgresTestResource;
import org.suandian.provenance.DataVersion;
import org.suandian.provenance.DataVersions;
import org.suandian.site.SiteService;

@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class ImportsIT {

    private static final String SITES =
            "site_id,name,region_id,pue,pue_low,pue_high,tariff_id,contract_price_per_kwh,currency,source_id\n";

    @Inject
    ImportService imports;

    @Inject
    DataVersions versions;

    @Inject
    SiteService sites;

    @Inject
    DataSource database;

    @Test
    void fileIsStoredOnceHoweverOftenItIsImported() {
        String file = SITES + "test-once,Once,us-ny,1.2,,,,0.08,USD,user\n";
        ImportReport first = importSites(file);
        DataVersion version = versions.current();
        ImportReport second = importSites(file);

        assertThat(first.status()).isEqualTo(Status.ACCEPTED);
        assertThat(first.counts()).isEqualTo(new ImportCounts(1, 0, 0));
        assertThat(version.number()).isEqualTo(first.versionNumber());
        assertThat(second.status()).isEqualTo(Status.UNCHANGED);
        assertThat(second.counts()).isEqualTo(new ImportCounts(0, 0, 1));
        assertThat(second.contentSha256()).isEqualTo(first.contentSha256());
        assertThat(versions.current()).isEqualTo(version);
    }

    @Test
    void sameValuesInAnotherSpellingChangeNothing() {
        importSites(SITES + "test-spelling,Spelling,us-ny,1.2,,,,,,user\n");
        ImportReport again = importSites(
                SITES.replace("name,region_id", "region_id,name") + "test-spelling,us-ny,Spelling,1.20,,,,,,user\n");

        assertThat(again.status()).isEqualTo(Status.UNCHANGED);
    }

    @Test
    void badFileChangesNothingAndItsReportIsKept() {
        DataVersion before = versions.current();
        ImportReport report = importSites(SITES
                + "test-good,Good,us-ny,1.2,,,,,,user\n"
                + "test-bad,Bad,us-nyc,0.9,,,,,,user\n"
                + "test-good,Twice,us-ny,,,,,,,user\n");

        assertThat(report.status()).isEqualTo(Status.REJECTED);
        assertThat(report.rowsRead()).isEqualTo(3);
        assertThat(report.issues())
                .extracting(issue -> issue.line() + " " + issue.code())
                .containsExactly("3 unknown-reference", "3 implausible-value", "4 duplicate-key");
        assertThat(report.issues().getFirst().message())
                .isEqualTo("The region_id (us-nyc) must be known to regions. Maybe us-ny is meant.");
        assertThat(versions.current()).isEqualTo(before);
        assertThat(sites.catalogue(versions.current()).findPlace("test-good")).isEmpty();
        assertThat(imports.findReport(report.id())).hasValue(report);
        assertThat(imports.listReports(1)).containsExactly(report);
    }

    @Test
    void revisedRowIsSeenFromItsImportOnAndTheOldOneBefore() {
        importSites(SITES + "test-revised,Revised,us-ny,1.5,,,,,,user\n");
        DataVersion before = versions.current();
        ImportReport revision = importSites(SITES + "test-revised,Revised,us-ny,1.3,,,,,,user\n");

        assertThat(revision.counts()).isEqualTo(new ImportCounts(0, 1, 0));
        assertThat(revision.recordedAt()).isAfter(before.recordedAt());
        assertThat(pueAt(versions.current())).isEqualTo(1.3);
        assertThat(versions.asOf(revision.recordedAt())).isEqualTo(versions.current());
        assertThat(versions.asOf(revision.recordedAt().minusNanos(1_000))).isEqualTo(before);
        assertThat(pueAt(before)).isEqualTo(1.5);
    }

    @Test
    void nothingIsKnownAsOfAMomentBeforeTheFirstImport() {
        for (Instant moment : new Instant[] {Instant.EPOCH, Instant.MIN, Instant.parse("0001-01-01T00:00:00Z")}) {
            assertThatThrownBy(() -> versions.asOf(moment))
                    .isInstanceOfSatisfying(UnanswerableException.class, failure -> {
                        assertThat(failure.code()).isEqualTo("nothing-recorded-as-of");
                        assertThat(failure.details()).containsKey("earliest");
                    });
        }
        assertThat(versions.asOf(Instant.MAX)).isEqualTo(versions.current());
    }

    @Test
    void importByAnotherProcessIsSeenSoon() throws SQLException, InterruptedException {
        long before = versions.current().number();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(
                    "insert into data_import (id, dataset, file_name, content_sha256, status, rows_read,"
                            + " rows_added, rows_revised, rows_unchanged, issue_count, issues, started_at, recorded_at)"
                            + " values (gen_random_uuid(), 'sites', 'other.csv', '', 'ACCEPTED', 0, 0, 0, 0, 0, '[]', now(), now())");
        }
        for (int i = 0; i < 100 && versions.current().number() == before; i++) {
            Thread.sleep(100);
        }

        assertThat(versions.current().number()).isGreaterThan(before);
    }

    @Test
    void brokenStreamStoresNothing() {
        long reports = imports.listReports(1_000).size();
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("reset");
            }
        };

        assertThatThrownBy(() -> imports.importCsv("sites", "broken.csv", broken))
                .isInstanceOf(UncheckedIOException.class);
        assertThat(imports.listReports(1_000)).hasSize((int) reports);
    }

    @Test
    void unknownDatasetIsRefusedWithNearMatches() {
        assertThatThrownBy(() -> imports.importCsv("site", "x.csv", InputStream.nullInputStream()))
                .isInstanceOfSatisfying(
                        UnknownIdException.class,
                        failure -> assertThat(failure.code()).isEqualTo("unknown-dataset"));
    }

    private double pueAt(DataVersion version) {
        return sites.catalogue(version).getPlace("test-revised").pue().ratio().central();
    }

    private ImportReport importSites(String text) {
        return imports.importCsv("sites", "sites.csv", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }
}
