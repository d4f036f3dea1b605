package org.suandian.faults.kill;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import java.util.concurrent.atomic.AtomicLong;

/**
 * A client of one round: hands in activity, imports, plans and reports, and writes down what was acknowledged. What got no answer it
 * hands in again under the same names, as a client should, so that anything that is recorded twice shows.
 */
final class Writer {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final int BATCH = 40;
    private static final String JSON = "application/json";

    private final KilledService service;
    private final String organisation;
    private final List<String> records = new ArrayList<>();
    private final List<String> imports = new ArrayList<>();
    private final List<String> plans = new ArrayList<>();
    private final List<String> reports = new ArrayList<>();
    private final List<String> refused = new ArrayList<>();
    private final AtomicLong numbers = new AtomicLong();
    private volatile boolean ended;

    Writer(KilledService service, String organisation) {
        this.service = service;
        this.organisation = organisation;
    }

    /** Something that is handed in, and how it is written down. */
    private interface Step {
        HttpResponse<String> send(long number) throws IOException, InterruptedException;
    }

    String organisation() {
        return organisation;
    }

    List<Thread> start() {
        return List.of(
                thread(this::activity, this::noteRecords, 0),
                thread(this::sites, (number, answer) -> note(imports, answer), 20),
                thread(this::plan, (number, answer) -> note(plans, answer), 300),
                thread(this::report, (number, answer) -> note(reports, answer), 300));
    }

    void end() {
        ended = true;
    }

    private interface Note {
        void acknowledge(long number, HttpResponse<String> answer) throws IOException;
    }

    private Thread thread(Step step, Note note, long pauseMillis) {
        return Thread.ofPlatform().start(() -> {
            try {
                while (!ended) {
                    handIn(step, note);
                    Thread.sleep(pauseMillis);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }

    private void handIn(Step step, Note note) throws InterruptedException {
        long number = numbers.incrementAndGet();
        while (!ended) {
            try {
                HttpResponse<String> answer = step.send(number);
                if (answer.statusCode() / 100 == 2) {
                    note.acknowledge(number, answer);
                } else if (answer.statusCode() >= 500 || answer.statusCode() == 429) {
                    Thread.sleep(50);
                    continue;
                } else {
                    refuse(answer);
                }
                return;
            } catch (IOException e) {
                Thread.sleep(50);
            }
        }
    }

    private synchronized void refuse(HttpResponse<String> answer) {
        // The first report of an organisation may come before its first activity.
        if (!answer.body().contains("no-activity")) {
            refused.add(answer.statusCode() + " " + answer.body());
        }
    }

    private HttpResponse<String> activity(long number) throws IOException, InterruptedException {
        StringJoiner all = new StringJoiner(",", "{\"organisation\":\"" + organisation + "\",\"records\":[", "]}");
        for (int i = 0; i < BATCH; i++) {
            all.add("""
                    {"id":"%s","site":"de-frankfurt","start":"2025-03-01T%02d:00:00Z","end":"2025-03-01T%02d:00:00Z",\
                    "energy":1.5,"energyUnit":"kWh","measurementPoint":"UTILITY_FEED","meter":"m%d"}""".formatted(id(number, i), number % 23, number % 23 + 1, i));
        }
        return service.post("/activity", JSON, all.toString(), "");
    }

    private static String id(long number, int index) {
        return "r" + number + "-" + index;
    }

    private synchronized void noteRecords(long number, HttpResponse<String> answer) {
        for (int i = 0; i < BATCH; i++) {
            records.add(id(number, i));
        }
    }

    private HttpResponse<String> sites(long number) throws IOException, InterruptedException {
        return service.post("/imports?dataset=sites", "text/csv", """
                site_id,name,region_id,pue,pue_low,pue_high,tariff_id,contract_price_per_kwh,currency,source_id
                %s-%d,Hall,cn-guian,1.18,1.15,1.22,,0.42,CNY,user
                """.formatted(organisation, number), "");
    }

    private HttpResponse<String> plan(long number) throws IOException, InterruptedException {
        String problem = """
                {"horizon":{"start":"2025-03-01T00:00Z","end":"2025-03-02T00:00Z","slotMinutes":60},"currency":"USD",\
                "sites":[{"id":"own","jurisdiction":"XX","pue":1.5,"electricityPricePerKwh":0.1,"carbonIntensityGramsPerKwh":300}],\
                "pools":[{"id":"q","site":"own","accelerator":"h100","count":64,"hardwareRatePerAcceleratorHour":2.1}],\
                "batches":[%s],"solving":{"timeLimitSeconds":2,"workers":1,"gapLimit":0}}""".formatted(batches());
        return service.post("/placement-plans", JSON, problem, organisation + "-" + number);
    }

    private static String batches() {
        StringJoiner batches = new StringJoiner(",");
        for (int i = 0; i < 60; i++) {
            batches.add("""
                    {"id":"b%d","fits":[{"accelerator":"h100","accelerators":%d,"durationHours":%d.5,"powerWPerAccelerator":900}]}""".formatted(i, 1 + i % 8, 1 + i % 5));
        }
        return batches.toString();
    }

    private HttpResponse<String> report(long number) throws IOException, InterruptedException {
        return service.post(
                "/emissions-reports",
                JSON,
                "{\"organisation\":\"%s\",\"from\":\"2025-01-01\",\"to\":\"2026-01-01\"}".formatted(organisation),
                organisation + "-" + number);
    }

    private synchronized void note(List<String> ids, HttpResponse<String> answer) throws IOException {
        ids.add(MAPPER.readTree(answer.body()).path("id").asText());
    }

    synchronized List<String> records() {
        return List.copyOf(records);
    }

    synchronized List<String> imports() {
        return List.copyOf(imports);
    }

    synchronized List<String> plans() {
        return List.copyOf(plans);
    }

    synchronized List<String> reports() {
        return List.copyOf(reports);
    }

    /** Refusals, of which a sound client gets none. */
    synchronized List<String> refused() {
        return List.copyOf(refused);
    }
}
