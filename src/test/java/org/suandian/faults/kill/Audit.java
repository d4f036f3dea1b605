package org.suandian.faults.kill;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Compares what a service has with what it had acknowledged. */
final class Audit {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final Set<String> ENDED =
            Set.of("SOLVING_COMPLETED", "SOLVING_INCOMPLETE", "SOLVING_FAILED", "COMPLETED", "FAILED");
    private static final Set<String> SOUND = Set.of("SOLVING_COMPLETED", "SOLVING_INCOMPLETE", "COMPLETED");
    private static final long LONGEST_MILLIS = 240_000;

    private final KilledService service;
    private final List<String> findings = new ArrayList<>();

    Audit(KilledService service) {
        this.service = service;
    }

    List<String> findings() {
        return findings;
    }

    private JsonNode json(String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = service.get(path);
        if (answer.statusCode() != 200) {
            throw new IOException(path + " answered " + answer.statusCode() + " " + answer.body());
        }
        return MAPPER.readTree(answer.body());
    }

    /** Each acknowledged record is there once, and none is there twice; imports, plans and reports are there, and the chain holds. */
    void check(Writer writer) throws IOException, InterruptedException {
        records(writer);
        present("import", "/imports/", writer.imports());
        present("plan", "/placement-plans/", writer.plans());
        present("report", "/emissions-reports/", writer.reports());
        writer.refused().forEach(each -> findings.add("a sound client was refused: " + each));
        if (!json("/ledger/verification").path("sound").asBoolean()) {
            findings.add("the chain of the ledger does not verify");
        }
    }

    private void records(Writer writer) throws IOException, InterruptedException {
        Map<String, Integer> times = new HashMap<>();
        String page = "/activity?organisation=" + writer.organisation() + "&site=de-frankfurt&limit=1000";
        String next = "";
        do {
            JsonNode answer = json(page + next);
            answer.path("records")
                    .forEach(record -> times.merge(record.path("id").asText(), 1, Integer::sum));
            next = answer.has("next") ? "&cursor=" + answer.path("next").asText() : "";
        } while (!next.isEmpty());
        writer.records().stream()
                .filter(id -> !times.containsKey(id))
                .forEach(id -> findings.add("lost: record " + id + " of " + writer.organisation()));
        times.forEach((id, count) -> {
            if (count > 1) {
                findings.add("doubled: record " + id + " of " + writer.organisation());
            }
        });
    }

    private void present(String what, String path, List<String> ids) throws IOException, InterruptedException {
        Set<String> seen = new HashSet<>();
        for (String id : ids) {
            if (!seen.add(id)) {
                findings.add("given out twice: " + what + " " + id);
            }
            if (service.get(path + id).statusCode() == 404) {
                findings.add("lost: " + what + " " + id);
            }
        }
    }

    /** All plans and reports end, and none fails, whatever was killed meanwhile. */
    void awaitEnds(List<Writer> writers) throws IOException, InterruptedException {
        long end = System.currentTimeMillis() + LONGEST_MILLIS;
        for (Writer writer : writers) {
            for (String plan : writer.plans()) {
                awaitEnd("/placement-plans/" + plan, end);
            }
            for (String report : writer.reports()) {
                awaitEnd("/emissions-reports/" + report, end);
            }
        }
    }

    private void awaitEnd(String path, long end) throws IOException, InterruptedException {
        String status = status(path);
        while (!ENDED.contains(status) && System.currentTimeMillis() < end) {
            Thread.sleep(200);
            status = status(path);
        }
        if (!SOUND.contains(status)) {
            findings.add(path + " ended as " + status);
        }
    }

    /** A completed report answers with itself, and no status. */
    private String status(String path) throws IOException, InterruptedException {
        return json(path).path("status").asText("COMPLETED");
    }
}
