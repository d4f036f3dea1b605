package org.suandian.platform.metrics;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.suandian.platform.PostgresTestResource;

@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class MetricsIT {

    private static final Pattern DOCUMENTED =
            Pattern.compile("^\\| `((?:suandian|llm)_[a-z0-9_]+)(?:\\{([a-z_,]+)})?` \\|", Pattern.MULTILINE);
    private static final Pattern FAMILY = Pattern.compile("^# TYPE ((?:suandian|llm)_\\S+) \\S+$", Pattern.MULTILINE);
    private static final Pattern OWN_LINE =
            Pattern.compile("^((?:suandian|llm)_[a-z0-9_]+)(?:\\{(.*)})? (\\S+)$", Pattern.MULTILINE);

    private static String metrics() {
        return given().accept("text/plain").get("/q/metrics").asString();
    }

    /** A search, so that there are figures of one, and a refusal. */
    private static String whileSearching() throws InterruptedException {
        String problem = given().get("/demo-data/cn-hubs-week?batches=60")
                .asString()
                .replaceFirst("\"timeLimitSeconds\":[0-9.]+", "\"timeLimitSeconds\":60");
        given().header("Content-Encoding", "br")
                .body("a")
                .post("/placement-plans")
                .then()
                .statusCode(415);
        String plan = given().contentType("application/json")
                .body(problem)
                .post("/placement-plans")
                .then()
                .statusCode(202)
                .extract()
                .path("id");
        try {
            String metrics = metrics();
            for (int i = 0; i < 100 && !metrics.contains("suandian_solver_gap_ratio{"); i++) {
                Thread.sleep(200);
                metrics = metrics();
            }
            return metrics;
        } finally {
            given().delete("/placement-plans/" + plan);
        }
    }

    @Test
    void theMetricsAreThoseThatAreDocumented() throws IOException, InterruptedException {
        Set<String> documented = new TreeSet<>();
        Matcher row = DOCUMENTED.matcher(Files.readString(Path.of("docs", "observability.md")));
        while (row.find()) {
            documented.add(row.group(1));
        }
        Set<String> told = new TreeSet<>();
        Matcher family = FAMILY.matcher(whileSearching());
        while (family.find()) {
            if (!family.group(1).endsWith("_max")) { // of a timer, beside it
                told.add(family.group(1));
            }
        }
        assertThat(told).isEqualTo(documented);
    }

    @Test
    void theLabelsAreThoseThatAreDocumented() throws IOException {
        String documented = Files.readString(Path.of("docs", "observability.md"));
        Matcher line = OWN_LINE.matcher(metrics());
        int lines = 0;
        while (line.find()) {
            String name = line.group(1).replaceFirst("_(bucket|count|sum|max)$", "");
            String labels = String.join(
                    ",",
                    new TreeSet<>(Pattern.compile("([a-z_]+)=\"")
                            .matcher(line.group(2) == null ? "" : line.group(2))
                            .results()
                            .map(each -> each.group(1))
                            .filter(each -> !each.equals("le"))
                            .toList()));
            assertThat(documented).contains("| `" + name + (labels.isEmpty() ? "" : "{" + labels + "}") + "` |");
            lines++;
        }
        assertThat(lines).isPositive();
    }

    @Test
    void aFigureIsTheOneThatTheApiAnswers() {
        float electricity = given().get("/cost-per-token?region=de-frankfurt&model=llama-3.3-70b&accelerator=h100")
                .path("answers[0].perMillionBlendedTokens.electricityCostPerMtok.central");
        Matcher told = Pattern.compile(
                        "llm_cost_per_million_tokens\\{[^}]*cost_basis=\"electricity\"[^}]*region=\"de-frankfurt\"[^}]*} (\\S+)")
                .matcher(metrics());
        assertThat(told.find()).isTrue();
        assertThat(Double.parseDouble(told.group(1)))
                .isCloseTo(electricity, org.assertj.core.data.Percentage.withPercentage(1));
    }

    @Test
    void nothingThatIsUnknownIsToldAsANumber() {
        Matcher line = OWN_LINE.matcher(metrics());
        while (line.find()) {
            assertThat(line.group(3)).as(line.group()).isNotIn("NaN", "+Inf", "-Inf");
        }
    }
}
