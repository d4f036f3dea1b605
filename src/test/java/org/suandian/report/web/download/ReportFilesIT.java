package org.suandian.report.web.download;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.suandian.platform.DatabaseOwner;
import org.suandian.platform.PostgresTestResource;
import org.suandian.report.SampleReports;
import org.suandian.scope2.run.AccountingReport;
import org.suandian.scope2.run.AccountingService;
import org.suandian.scope2.run.ReportPublisher;
import org.suandian.scope2.run.ReportPublisher.PublishedFile;
import org.suandian.scope2.run.Verification.Finding;

@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
@TestProfile(SampleReportProfile.class)
class ReportFilesIT {

    private static final String REPORT = "/emissions-reports/" + SampleReports.ID;

    @ConfigProperty(name = "quarkus.application.version")
    String release;

    @Inject
    ReportPublisher publisher;

    @Inject
    AccountingService accounting;

    @Inject
    AgroalDataSource database;

    private List<PublishedFile> published = List.of();

    @BeforeEach
    void publish() {
        published = publisher.publish(SampleReports.sample(), accounting.activity(SampleReports.ID));
    }

    private static byte[] get(String extension) {
        return given().get(REPORT + extension).then().statusCode(200).extract().asByteArray();
    }

    private static Map<String, byte[]> unzipped(byte[] zip) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream input = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = input.getNextEntry(); entry != null; entry = input.getNextEntry()) {
                files.put(entry.getName(), input.readAllBytes());
                assertThat(entry.getTimeLocal().getYear()).isEqualTo(1980);
            }
        }
        return files;
    }

    @Test
    void theArchiveHoldsEachFileThatTheManifestListsWithItsDigest() throws IOException {
        Map<String, byte[]> files = unzipped(get(".zip"));

        JsonNode manifest = new ObjectMapper().readTree(files.get("manifest.json"));
        List<String> listed = new ArrayList<>();
        for (JsonNode file : manifest.get("files")) {
            byte[] content = files.getOrDefault(file.get("name").asText(), new byte[0]);
            assertThat(Digests.hex(content)).isEqualTo(file.get("sha256").asText());
            assertThat(content).hasSize(file.get("bytes").asInt());
            listed.add(file.get("name").asText());
        }
        assertThat(listed)
                .isSorted()
                .contains(
                        "activity.csv",
                        "emissions-report.schema.json",
                        "report.csv",
                        "report.en.pdf",
                        "report.en.xlsx",
                        "report.focus.csv",
                        "report.json",
                        "report.zh.pdf",
                        "report.zh.xlsx",
                        "signing-key.pem");
        assertThat(files.keySet()).containsAll(listed).hasSize(listed.size() + 2);
        assertThat(files.keySet()).first().isEqualTo("manifest.json");
        assertThat(files.keySet()).last().isEqualTo("activity.csv");
        assertThat(manifest.get("reportId").asText()).isEqualTo(SampleReports.ID.toString());
        assertThat(manifest.get("snapshotHash").asText()).isEqualTo("cd".repeat(32));
        assertThat(manifest.get("ledgerHead").get("sequence").asLong()).isEqualTo(42);
    }

    @Test
    void theArchiveIsTheSameBytesEachTime() {
        assertThat(get(".zip")).isEqualTo(get(".zip"));
    }

    @Test
    void theArchiveHasTheFilesThatAreDownloadedOneByOne() throws IOException {
        Map<String, byte[]> files = unzipped(get(".zip"));

        assertThat(files.get("report.json")).isEqualTo(get(".json"));
        assertThat(files.get("report.csv")).isEqualTo(get(".csv"));
        assertThat(files.get("report.focus.csv")).isEqualTo(get(".focus.csv"));
        assertThat(files.get("report.en.pdf")).isEqualTo(get(".pdf"));
        assertThat(files.get("report.zh.xlsx")).isEqualTo(get(".xlsx?lang=zh"));
        assertThat(files.get("activity.csv")).isEqualTo(get(".activity.csv"));
        assertThat(get(".activity.csv")).asString(StandardCharsets.UTF_8).isEqualTo(SampleAccounting.ACTIVITY);
    }

    @Test
    void theSignatureOfTheManifestHoldsAndNoOther() throws Exception {
        byte[] manifest = get(".manifest.json");
        String pem = new String(get(".signing-key.pem"), StandardCharsets.US_ASCII);
        byte[] key = Base64.getMimeDecoder().decode(pem.replaceAll("-----.*-----", ""));

        Signature check = Signature.getInstance("Ed25519");
        check.initVerify(KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(key)));
        check.update(manifest);
        assertThat(check.verify(get(".manifest.sig"))).isTrue();
        manifest[manifest.length / 2] ^= 1;
        check.update(manifest);
        assertThat(check.verify(get(".manifest.sig"))).isFalse();
    }

    @Test
    void publishingAgainChangesNothing() {
        assertThat(publisher.publish(SampleReports.withWorkloads(3), accounting.activity(SampleReports.ID)))
                .isEqualTo(published);
        assertThat(published)
                .extracting(PublishedFile::name)
                .contains("report.json", "activity.csv", "manifest.json", "manifest.sig");
    }

    @Test
    void theDatabaseRefusesToChangeAFile() {
        for (String statement : List.of(
                "update emissions_report_file set language = 'en'",
                "delete from emissions_report_file",
                "truncate emissions_report_file",
                "insert into emissions_report_file values (gen_random_uuid(), 'a.json', '', 'a/b', 'x', sha256('y'))")) {
            assertThatThrownBy(() -> execute(statement)).as(statement).isInstanceOf(SQLException.class);
        }
    }

    @Test
    void whateverWasChangedBehindTheServiceIsFound() throws SQLException {
        UUID run = UUID.fromString("0191d2a0-5b5e-7cc3-98c4-dc0c0c073990");
        AccountingReport sample = SampleReports.sample();
        publisher.publish(copy(sample, run), accounting.activity(run));
        assertThat(publisher.verify(copy(sample, run), accounting.activity(run)))
                .isEmpty();

        assertThat(publisher.verify(copy(sample, run), output -> output.write('x')))
                .extracting(Finding::code, Finding::where)
                .containsExactly(tuple("file-differs", "activity.csv"));
        behindTheService(
                "update emissions_report_file set content = 'x', sha256 = sha256('x') where name = 'report.csv' and run_id = '%s'"
                        .formatted(run),
                "delete from emissions_report_file where name = 'report.json' and run_id = '%s'".formatted(run),
                "update emissions_report_file set content = 'y', sha256 = sha256('y') where name = 'manifest.sig' and run_id = '%s'"
                        .formatted(run),
                "insert into emissions_report_file values ('%s', 'more.txt', '', 'text/plain', 'z', sha256('z'))"
                        .formatted(run));
        assertThat(publisher.verify(copy(sample, run), accounting.activity(run)))
                .extracting(Finding::where)
                .containsExactly("report.csv", "report.json", "manifest.sig", "more.txt");
        behindTheService("delete from emissions_report_file where run_id = '%s'".formatted(run));
        assertThat(publisher.verify(copy(sample, run), accounting.activity(run)))
                .extracting(Finding::where)
                .containsExactly("manifest.json");
    }

    /** Whoever owns the server can change a file and the manifest together, and take the signature away. */
    @Test
    void aFileThatWasChangedTogetherWithTheManifestIsFound() throws SQLException {
        AccountingReport report = copy(SampleReports.sample(), UUID.fromString("0191d2a0-5b5e-7cc3-98c4-dc0c0c073991"));
        publisher.publish(report, accounting.activity(report.id()));
        assertThat(publisher.verify(report, accounting.activity(report.id()))).isEmpty();
        String ofReport = " where run_id = '%s' and name ".formatted(report.id());
        behindTheService(
                "update emissions_report_file set (content, sha256) = (select made.c, sha256(made.c) from (select convert_to(replace(convert_from(content, 'UTF8'), (select encode(sha256, 'hex') from emissions_report_file"
                        + ofReport + "= 'report.csv'), encode(sha256('x'), 'hex')), 'UTF8') as c) made)" + ofReport
                        + "= 'manifest.json'",
                "update emissions_report_file set content = 'x', sha256 = sha256('x')" + ofReport + "= 'report.csv'",
                "delete from emissions_report_file" + ofReport + "in ('manifest.sig', 'signing-key.pem')");
        assertThat(publisher.verify(report, accounting.activity(report.id())))
                .extracting(Finding::code, Finding::where)
                .contains(tuple("file-differs", "report.csv"));
    }

    private AccountingReport copy(AccountingReport report, UUID id) {
        return new AccountingReport(
                id,
                report.createdAt(),
                report.head(),
                report.dataVersion(),
                release,
                report.snapshotHash(),
                report.activityRows(),
                report.result(),
                report.supersedes());
    }

    /** As only the owner of the server can: without triggers. */
    private void behindTheService(String... statements) throws SQLException {
        try (Connection connection = DatabaseOwner.connectAsSuperuser();
                Statement statement = connection.createStatement()) {
            statement.execute("set session_replication_role = replica");
            for (String each : statements) {
                statement.execute(each);
            }
        }
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
