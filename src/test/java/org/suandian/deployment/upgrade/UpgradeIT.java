package org.suandian.deployment.upgrade;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.lessThan;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(UpgradeIT.FromSchema7.class)
class UpgradeIT {

    /** Makes the application start anew, and migrate what the release before left. */
    public static final class FromSchema7 implements QuarkusTestProfile {

        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(new TestResourceEntry(OlderDatabase.class));
        }

        @Override
        public boolean disableGlobalTestResources() {
            return true;
        }
    }

    private static int newestMigration() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src", "main", "resources", "db", "migration"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.startsWith("V"))
                    .mapToInt(name -> Integer.parseInt(name.substring(1, name.indexOf("__"))))
                    .max()
                    .orElseThrow();
        }
    }

    private static String reportId() throws Exception {
        return OlderDatabase.one("select run_id::text from emissions_report_file limit 1");
    }

    @Test
    void theSchemaIsTheNewest() throws Exception {
        assertThat(Integer.parseInt(OlderDatabase.newestVersion())).isEqualTo(newestMigration());
    }

    @Test
    void noRowThatMayNotChangeHasChanged() throws Exception {
        assertThat(OlderDatabase.before())
                .anyMatch(line -> line.startsWith("ledger_activity(") && line.contains(" = 744 "))
                .anyMatch(line -> line.startsWith("emissions_report_file("));
        assertThat(OlderDatabase.after()).isEqualTo(OlderDatabase.before());
    }

    @Test
    void theChainOfTheLedgerStillVerifies() {
        given().get("/ledger/verification").then().statusCode(200).body("sound", equalTo(true));
    }

    @Test
    void theReportOfTheReleaseBeforeIsMadeAgainToTheSameFigures() throws Exception {
        given().get("/emissions-reports/" + reportId() + "/verification")
                .then()
                .statusCode(200)
                .body("sound", equalTo(true));
    }

    @Test
    void filesAreHandedOutAsTheyWereRendered() throws Exception {
        byte[] file = given().get("/emissions-reports/" + reportId() + ".pdf")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();

        assertThat(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file)))
                .isIn((Object[]) OlderDatabase.one("select string_agg(encode(sha256, 'hex'), ' ') from"
                                + " emissions_report_file where media_type = 'application/pdf'")
                        .split(" "));
    }

    @Test
    void plansAreStillThere() throws Exception {
        String plan = OlderDatabase.one("select id::text from placement_plan limit 1");

        given().get("/placement-plans/" + plan).then().statusCode(200).body("plan.id", equalTo(plan));
        String assignments = given().accept("text/csv")
                .get("/placement-plans/" + plan + "/assignments")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(assignments.lines()).hasSizeGreaterThan(10);
    }

    @Test
    void theLedgerGoesOn() {
        given().contentType("text/csv; charset=UTF-8")
                .body("id,site,start,end,energy,energy_unit,measurement_point,meter\n"
                        + "feb,de-frankfurt,2025-02-01T00:00:00Z,2025-02-01T01:00:00Z,900,kWh,UTILITY_FEED,main\n")
                .post("/activity?organisation=acme")
                .then()
                .statusCode(lessThan(300));
        given().get("/ledger/verification").then().statusCode(200).body("sound", equalTo(true));
    }
}
