package org.suandian.placement.web;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.suandian.placement.web.Plans.batch;
import static org.suandian.placement.web.Plans.get;
import static org.suandian.placement.web.Plans.problem;
import static org.suandian.placement.web.Plans.submit;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.suandian.platform.PostgresTestResource;

@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class BadProblemIT {

    private static final String REAL = "\"models\": [\"llama-3.3-70b\"], \"inputTokens\": 1e9, \"outputTokens\": 1e8";

    @Test
    void everythingThatIsWrongIsToldAndNothingIsStored() {
        int before = get("/placement-plans?limit=1000").extract().path("plans.size()");

        submit(problem(1, """
                        {"id": "late", "release": "2026-12-01T03:00Z", "deadline": "2026-12-01T02:00Z", %1$s},
                        {"id": "zero", "models": ["llama-3.3-70b"], "inputTokens": 0, "outputTokens": -5},
                        {"id": "twin", %1$s}, {"id": "twin", %1$s},
                        {"id": "model", "models": ["llama-9"], "inputTokens": 1, "outputTokens": 1},
                        {"id": "place", "homeSite": "cheep", "jurisdictions": ["XX"], "forbiddenSites": ["deer"], %1$s},
                        %2$s""".formatted(REAL, batch("own", 1, ""))))
                .statusCode(422)
                .contentType("application/problem+json")
                .body("code", equalTo("invalid-placement-problem"))
                .body("planStatus", equalTo("DATASET_INVALID"))
                .body("issues.path", hasItem(equalTo("batches[0].release")))
                .body("issues.path", hasItems("batches[1].inputTokens", "batches[1].outputTokens"))
                .body("issues.path", hasItem("batches[3].id"))
                .body("issues.path", hasItem("batches[4].models[0]"))
                .body("issues.path", hasItems("batches[5].homeSite"))
                .body("issues.findAll { it.severity == 'ERROR' }.size()", greaterThan(7));

        get("/placement-plans?limit=1000").body("plans", hasSize(before));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"slotMinutes\": 60|\"slotMinutes\": 45|horizon",
                "\"slotMinutes\": 60|\"slotMinutes\": 0|horizon.slotMinutes",
                "\"end\": \"2026-12-01T04:00Z\"|\"end\": \"2026-12-01T04:10Z\"|horizon",
                "\"end\": \"2026-12-01T04:00Z\"|\"end\": \"2026-11-01T04:00Z\"|horizon.end",
                "\"count\": 4|\"count\": 4, \"availableAccelerators\": [4, 4]|pools[0].availableAccelerators",
                "[0.1, 0.1, 0.3, 0.3]|[0.1, 0.1, 0.3]|sites[0].electricityPricePerKwh",
                "\"site\": \"cheap\"|\"site\": \"chaep\"|pools[0].site",
                "\"jurisdiction\": \"FR\"|\"region\": \"nowhere\"|sites[1].region",
                "\"currency\": \"EUR\"|\"currency\": \"XXQ\"|currency",
                "\"carbonPricePerTonne\": 0.0|\"carbonPricePerTonne\": -1|carbonPricePerTonne",
                "\"pue\": 1.0|\"pue\": 0.5|sites[0].pue",
                "\"timeLimitSeconds\": 1.0|\"timeLimitSeconds\": 36001|solving.timeLimitSeconds",
                "\"timeLimitSeconds\": 1.0|\"timeLimitSeconds\": -1|solving.timeLimitSeconds",
                "\"workers\": 1|\"workers\": 0|solving.workers",
            })
    void oneWrongValueIsNamedWithItsPath(String from, String to, String path) {
        submit(problem(1, batch("a", 1, "")).replaceFirst(java.util.regex.Pattern.quote(from), to))
                .statusCode(422)
                .body("code", equalTo("invalid-placement-problem"))
                .body("issues.path", hasItem(path))
                .body("issues.message", hasItem(org.hamcrest.Matchers.containsString("must")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"count\": 4|\"count\": NaN|400|malformed-json",
                "\"count\": 4|\"count\": \"4\"|400|invalid-property",
                "\"pue\": 1.0|\"pue\": 1e400|400|invalid-property",
                "\"currency\": \"EUR\"|\"curency\": \"EUR\"|400|unknown-property",
                "\"currency\": \"EUR\"|\"currency\": \"EUR\", \"currency\": \"USD\"|400|malformed-json",
                "2026-12-01T00:00Z|2026-12-01T00:00|400|invalid-property",
                "\"batches\": [|\"batches\": [null, |400|invalid-property",
            })
    void whatIsNotWellFormedIsRefusedAtOnce(String from, String to, int status, String code) {
        submit(problem(1, batch("a", 1, "")).replaceFirst(java.util.regex.Pattern.quote(from), to))
                .statusCode(status)
                .contentType("application/problem+json")
                .body("code", equalTo(code));
    }

    @Test
    void nothingAtAllIsRefused() {
        submit("").statusCode(400);
        submit("[]").statusCode(400);
        submit("null").statusCode(422);
        submit("{}").statusCode(422).body("issues.path", hasItems("horizon.start", "sites", "pools", "batches"));
        submit("{} {}").statusCode(400).body("code", equalTo("malformed-json"));
    }

    @Test
    void moreBatchesThanTheLimitAreRefusedWithTheLimit() {
        String one = "{\"id\": \"b\", " + REAL + "}";
        String many = IntStream.range(0, 200_000).mapToObj(i -> one).collect(Collectors.joining(","));

        submit(problem(1, many))
                .statusCode(400)
                .body("code", equalTo("too-many-batches"))
                .body("maximum", equalTo(50_000));
    }

    @Test
    void aBodyThatIsTooLongIsRefused() {
        submit("{" + " ".repeat(65 << 20) + "}").statusCode(413);
    }

    @Test
    void hoursWithoutAPriceAreNamed() {
        // The region has a stored price by month and hour at best: whoever wants measured ones only is told.
        String stored = problem(1, batch("a", 1, ""))
                .replaceFirst("\"jurisdiction\": \"FR\"", "\"region\": \"de-frankfurt\"")
                .replaceFirst(
                        "\"electricityPricePerKwh\": 0.5,\\s*\"carbonIntensityGramsPerKwh\": 100",
                        "\"powerCapKw\": 1000");

        submit(stored).statusCode(202);
        submit(stored.replaceFirst("\\{\"name\"", "{\"signals\": {\"weakestTier\": \"MEASURED\"}, \"name\""))
                .statusCode(422)
                .body("code", equalTo("invalid-placement-problem"))
                .body("issues.path", hasItem("sites[1].electricityPricePerKwh"))
                .body(
                        "issues.find { it.path == 'sites[1].electricityPricePerKwh' }.message",
                        org.hamcrest.Matchers.containsString("2026-12-01T00:00"));
    }

    @ParameterizedTest
    @CsvSource({
        "/placement-plans?limit=0,400",
        "/placement-plans?limit=abc,400",
        "/placement-plans?x=1,400",
        "/placement-plans/not-an-id,404",
        "/placement-plans/1-1-1-1-1,404",
        "/placement-plans/00000000-0000-0000-0000-000000000000,404",
        "/placement-plans/00000000-0000-0000-0000-000000000000/assignments,404",
        "/placement-plans/00000000-0000-0000-0000-000000000000/baselines,404",
        "/placement-plans/00000000-0000-0000-0000-000000000000/bound,404",
        "/placement-plans/00000000-0000-0000-0000-000000000000/problem,404",
        "/placement-plans/00000000-0000-0000-0000-000000000000/explanations/a,404",
        "/placement-plans/00000000-0000-0000-0000-000000000000/nothing,404",
        "/placement-plans/00000000-0000-0000-0000-000000000000?x=1,400",
        "/demo-data?x=1,400",
        "/demo-data/global-week?start=tomorrow,400"
    })
    void anUnanswerableRequestIsAProblem(String path, int status) {
        get(path).statusCode(status).contentType("application/problem+json");
    }
}
