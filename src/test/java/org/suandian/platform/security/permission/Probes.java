package org.suandian.platform.security.permission;

import static org.suandian.platform.security.permission.Probe.get;
import static org.suandian.platform.security.permission.Probe.post;

import java.util.List;
import java.util.stream.Stream;
import org.suandian.platform.security.permission.Probe.Whose;

/** A request to each operation of the API, about what a tenant has. */
final class Probes {

    private Probes() {}

    static List<Probe> listAll(Belongings own) {
        return Stream.of(shared(), plans(own), ledger(own), reports(own), operation(own))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Probe> shared() {
        String day = "from=2024-01-01T00:00Z&to=2024-01-02T00:00Z";
        return List.of(
                get("/accelerators", "/accelerators", Whose.SHARED),
                get("/accelerators/{id}", "/accelerators/h100", Whose.SHARED),
                get("/cost-per-token", "/cost-per-token?region=de-frankfurt", Whose.SHARED),
                get(
                        "/cost-per-token/ranking",
                        "/cost-per-token/ranking?model=gpt-oss-120b&accelerator=b200",
                        Whose.SHARED),
                get("/cost-per-token/series", "/cost-per-token/series?region=de-frankfurt&" + day, Whose.SHARED),
                get("/demo-data", "/demo-data", Whose.SHARED),
                get("/demo-data/{id}", "/demo-data/cn-hubs-week?batches=10", Whose.SHARED),
                get("/grid-signals", "/grid-signals?zone=DE&" + day, Whose.SHARED),
                get("/grid-zones", "/grid-zones", Whose.SHARED),
                get("/grid-zones/{id}", "/grid-zones/DE", Whose.SHARED),
                get("/imports/datasets", "/imports/datasets", Whose.SHARED),
                get("/models", "/models", Whose.SHARED),
                get("/models/{id}", "/models/gpt-oss-120b", Whose.SHARED),
                get("/regions", "/regions", Whose.SHARED),
                get("/regions/{id}", "/regions/de-frankfurt", Whose.SHARED),
                get("/schemas/emissions-report.schema.json", "/schemas/emissions-report.schema.json", Whose.SHARED),
                get("/sources", "/sources", Whose.SHARED),
                get("/throughput-profiles", "/throughput-profiles", Whose.SHARED));
    }

    private static List<Probe> plans(Belongings own) {
        String plan = "/placement-plans/" + own.plan;
        String template = "/placement-plans/{id}";
        return List.of(
                get("/placement-plans", "/placement-plans?limit=1000", Whose.LIST),
                post("/placement-plans", "/placement-plans", own.problem("plan-{n}", ""), Whose.LIST),
                post("/placement-plans/pareto", "/placement-plans/pareto", own.front("front-{n}"), Whose.LIST),
                get("/placement-plans/pareto/{id}", "/placement-plans/pareto/" + own.front, Whose.OWN),
                get(template, plan, Whose.OWN),
                get(template + "/assignments", plan + "/assignments", Whose.OWN),
                get(template + "/baselines", plan + "/baselines", Whose.OWN),
                get(template + "/bound", plan + "/bound", Whose.OWN),
                get(template + "/events", plan + "/events", Whose.OWN),
                get(template + "/problem", plan + "/problem", Whose.OWN),
                get(template + "/explanations/{batch}", plan + "/explanations/b-" + own.canary, Whose.OWN),
                post(template + "/batches", plan + "/batches", Belongings.batch("more-{n}"), Whose.OWN),
                post(
                        template + "/replans",
                        plan + "/replans",
                        "{'now':'2026-12-01T01:00Z','solving':{'timeLimitSeconds':1,'workers':1}}",
                        Whose.OWN),
                post(
                        template + "/expected-activity",
                        plan + "/expected-activity",
                        "{'organisation':'" + own.organisation + "'}",
                        Whose.OWN),
                get("/expected-activity", "/expected-activity?plan=" + own.plan, Whose.OWN),
                new Probe("DELETE", template, plan, "", "", Whose.OWN));
    }

    private static List<Probe> ledger(Belongings own) {
        String of = "?organisation=" + own.organisation;
        return List.of(
                get("/activity", "/activity" + of + "&site=hall-0", Whose.LIST),
                post("/activity", "/activity", own.activity("r-{n}").replace("hall-0", "de-frankfurt"), Whose.LIST),
                get("/activity/coverage", "/activity/coverage" + of + "&site=hall-0", Whose.LIST),
                get("/emission-factors", "/emission-factors", Whose.LIST),
                post("/emission-factors", "/emission-factors", own.factor("f-{n}"), Whose.LIST),
                get("/instruments", "/instruments" + of, Whose.LIST),
                post("/instruments", "/instruments", own.instrument("go-{n}", 7), Whose.LIST),
                get("/instruments/{id}", "/instruments/" + own.canary + "-go" + of, Whose.OWN),
                get("/ledger/head", "/ledger/head", Whose.LIST),
                get("/ledger/markets", "/ledger/markets", Whose.LIST),
                post("/ledger/markets", "/ledger/markets", own.market("m-{n}"), Whose.LIST),
                get("/ledger/sites", "/ledger/sites" + of, Whose.LIST),
                post("/ledger/sites", "/ledger/sites", own.site("Hall"), Whose.LIST),
                get("/ledger/verification", "/ledger/verification", Whose.LIST),
                get("/loss-rates", "/loss-rates", Whose.LIST),
                post("/loss-rates", "/loss-rates", own.lossRate("l-{n}"), Whose.LIST));
    }

    private static List<Probe> reports(Belongings own) {
        String report = "/emissions-reports/" + own.report;
        String template = "/emissions-reports/{id}";
        return List.of(
                get("/emissions-reports", "/emissions-reports?limit=1000", Whose.LIST),
                post("/emissions-reports", "/emissions-reports", own.question(), Whose.LIST),
                get(template + "/activity.csv", report + "/activity.csv", Whose.OWN),
                get(template + "/events", report + "/events", Whose.OWN),
                get(template + "/verification", report + "/verification", Whose.OWN),
                get("/emissions-reports/{name}", report + ".json", Whose.OWN));
    }

    private static List<Probe> operation(Belongings own) {
        return List.of(
                get("/api-keys", "/api-keys?limit=1000", Whose.LIST),
                post("/api-keys", "/api-keys", "{'name':'k','roles':['viewer']}", Whose.LIST),
                new Probe("DELETE", "/api-keys/{id}", "/api-keys/" + own.key, "", "", Whose.OWN),
                get("/audit-log", "/audit-log?limit=1000", Whose.LIST),
                get("/imports", "/imports", Whose.OPERATOR),
                get("/imports/{id}", "/imports/" + own.importId, Whose.OPERATOR),
                new Probe(
                        "POST",
                        "/imports",
                        "/imports?dataset=sites",
                        "text/csv; charset=utf-8",
                        "no,such,columns\n1,2,3\n",
                        Whose.OPERATOR));
    }
}
