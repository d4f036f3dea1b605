package org.suandian.platform.security.permission;

import static org.suandian.platform.security.TestKeys.as;

import io.restassured.response.Response;
import java.util.UUID;
import org.suandian.platform.security.TestKeys;

/** What a tenant has: a thing of each kind, with a text in it that nothing else has. */
final class Belongings {

    final String canary = "canary-" + UUID.randomUUID();
    final String organisation = "org-" + UUID.randomUUID();
    final String admin;
    final String plan;
    final String front;
    final String report;
    final String key;
    final String importId;

    /** Makes them. */
    Belongings(String tenant) {
        admin = TestKeys.create(tenant, "admin");
        post("/ledger/sites", site(canary));
        post("/instruments", instrument(canary + "-go", 1));
        post("/emission-factors", factor(canary + "-f"));
        post("/loss-rates", lossRate(canary + "-l"));
        post("/ledger/markets", market(canary + "-m"));
        post("/activity", activity(canary + "-r"));
        plan = idOf(post("/placement-plans", problem(canary, "")));
        front = idOf(post("/placement-plans/pareto", front(canary)));
        report = idOf(post("/emissions-reports", question()));
        key = post("/api-keys", "{'name':'" + canary + "','roles':['viewer']}").path("id");
        importId = as(admin).get("/imports?limit=1").path("imports[0].id");
        as(admin).get("/emissions-reports/" + report + "/events").then().statusCode(200); // ends when it is made
        as(admin).get("/placement-plans/" + plan + "/events").then().statusCode(200);
        post("/placement-plans/" + plan + "/expected-activity", "{'organisation':'" + organisation + "'}");
    }

    private static String idOf(Response made) {
        String location = made.header("Location");
        return location.substring(location.lastIndexOf('/') + 1);
    }

    private Response post(String path, String body) {
        Response response = as(admin)
                .contentType("application/json")
                .body(body.replace('\'', '"'))
                .post(path);
        if (response.statusCode() / 100 != 2) {
            throw new IllegalStateException(path + ": " + response.statusCode() + " " + response.asString());
        }
        return response;
    }

    String site(String name) {
        return """
                {'organisation':'%s','id':'hall-{n}','name':'%s','stays':[
                  {'from':'2020-01-01T00:00:00Z','region':'de-frankfurt','pue':1.2,'pueSource':'meters'}]}
                """.formatted(organisation, name).replace("{n}", name.equals(canary) ? "0" : "{n}");
    }

    String instrument(String id, int serial) {
        return """
                {'organisation':'%s','id':'%s','type':'GO','registry':'AIB','series':'%s','firstSerial':%d,'lastSerial':%d,
                 'technology':'WIND','market':'EU-GO','vintage':'2025-01','rate':0,'rateUnit':'g/kWh','source':'%s'}
                """.formatted(organisation, id, id, serial, serial, canary);
    }

    String factor(String id) {
        return """
                {'id':'%s','kind':'LOCATION_AVERAGE','area':'DE','from':'2019-01-01T00:00:00Z','to':'2020-01-01T00:00:00Z',
                 'year':2019,'value':0.4,'unit':'kg/kWh','basis':'DIRECT','gases':'CO2e','source':'%s'}
                """.formatted(id, canary);
    }

    String lossRate(String id) {
        return """
                {'id':'%s','area':'DE','from':'2019-01-01T00:00:00Z','to':'2020-01-01T00:00:00Z','share':0.04,'source':'%s'}
                """.formatted(id, canary);
    }

    String market(String id) {
        return """
                {'id':'%s','name':'Own','countries':['TV'],'accepts':['CN-GEC'],'hasInstruments':true,'source':'%s'}
                """.formatted(id, canary);
    }

    String activity(String id) {
        return """
                [{'organisation':'%s','id':'%s','site':'hall-0','start':'2025-01-01T00:00:00Z','end':'2025-01-02T00:00:00Z',
                  'energy':10,'energyUnit':'kWh','measurementPoint':'IT_EQUIPMENT','meter':'%s'}]
                """.formatted(organisation, id, canary);
    }

    String question() {
        return "{'organisation':'%s','from':'2025-01-01','to':'2025-01-03'}".formatted(organisation);
    }

    String problem(String name, String more) {
        return """
                {'name':'%s','currency':'EUR'%s,
                 'horizon':{'start':'2026-12-01T00:00Z','end':'2026-12-02T00:00Z','slotMinutes':60},
                 'sites':[{'id':'cheap','jurisdiction':'DE','pue':1.0,'electricityPricePerKwh':0.1,
                   'carbonIntensityGramsPerKwh':500}],
                 'pools':[{'id':'pool','site':'cheap','accelerator':'own','count':4,'hardwareRatePerAcceleratorHour':1}],
                 'batches':[%s],'solving':{'timeLimitSeconds':1,'workers':1,'seed':7}}
                """.formatted(name, more, batch("b-" + canary));
    }

    String front(String name) {
        return problem(name, ",'carbonPricesPerTonne':[0,100]");
    }

    static String batch(String id) {
        return "{'id':'%s','fits':[{'accelerator':'own','accelerators':4,'durationHours':1,'powerWPerAccelerator':1000}]}"
                .formatted(id);
    }
}
