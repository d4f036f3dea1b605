package org.suandian.placement.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.suandian.placement.web.Plans.batch;
import static org.suandian.placement.web.Plans.get;
import static org.suandian.placement.web.Plans.json;
import static org.suandian.placement.web.Plans.problem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.suandian.platform.PostgresTestResource;

@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class ParetoIT {
    @Test
    void aFrontTradesCostForCarbon() {
        // 2 h at 4 kW: at "cheap" 0.80 and 4 kg, at "dear" 4.00 and 0.8 kg: 1,000 a tonne of carbon is where they meet.
        String body = problem(1, batch("a", 2, ""))
                .replaceFirst("\"carbonPricePerTonne\": 0.0", "\"carbonPricesPerTonne\": [2000, 0]");
        String front = Plans.path(json(body)
                .post("/placement-plans/pareto")
                .then()
                .statusCode(202)
                .extract()
                .header("Location"));
        assertThat(front).startsWith("/placement-plans/pareto/");
        for (int i = 0; i < 100 && !get(front).extract().path("status").equals("SOLVING_COMPLETED"); i++) {
            Plans.pause(100);
        }

        get(front)
                .statusCode(200)
                .body("status", equalTo("SOLVING_COMPLETED"))
                .body("points.carbonPricePerTonne", equalTo(List.of(0.0, 2000.0)))
                .body("points[0].totalCost", closeTo(8.8, 1e-9))
                .body("points[0].emissionsKg", closeTo(4.0, 1e-9))
                .body("points[1].totalCost", closeTo(12.0, 1e-9))
                .body("points[1].emissionsKg", closeTo(0.8, 1e-9))
                .body("points.dominated", equalTo(List.of(false, false)));
        get(get(front).extract().path("points[1].link")).body("kpis.figures.costs.carbonCost", closeTo(1.6, 1e-9));
        get("/placement-plans/pareto/00000000-0000-0000-0000-000000000000")
                .statusCode(404)
                .body("code", equalTo("unknown-pareto-front"));
        json(problem(1, batch("a", 2, ""))
                        .replaceFirst("\"carbonPricePerTonne\": 0.0", "\"carbonPricesPerTonne\": [5, 5]"))
                .post("/placement-plans/pareto")
                .then()
                .statusCode(422)
                .body("issues.code", hasItem("carbon-prices"));
    }
}
