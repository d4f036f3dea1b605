package org.suandian.faults.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;

/** Sends requests from several threads until so many are sent, and judges the answers. */
final class FuzzRun {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final Path DOCUMENTATION = Path.of("docs");

    private final int port;
    private final SplittableRandom random;
    private final ApiDescription api;
    private final Judge judge;
    private final Samples samples = new Samples();
    private final KnownIds ids = new KnownIds();
    private final Tally tally = new Tally();
    private final AtomicLong left;

    /** @param seed of all that is random: with one thread, the same requests but for ids that the service gives out */
    FuzzRun(int port, long requests, long seed) throws IOException {
        this.port = port;
        this.left = new AtomicLong(requests);
        this.random = new SplittableRandom(seed);
        this.api = ApiDescription.read(DOCUMENTATION.resolve("openapi.yaml"));
        this.judge = new Judge(api, DOCUMENTATION);
    }

    Tally tally() {
        return tally;
    }

    int operations() {
        return api.operations().size();
    }

    /** Runs to the end. */
    void run(int threads) {
        List<CompletableFuture<Void>> workers = new ArrayList<>();
        for (int i = 0; i < threads; i++) {
            SplittableRandom own = random.split();
            workers.add(CompletableFuture.runAsync(
                    () -> work(own), task -> Thread.ofPlatform().start(task)));
        }
        CompletableFuture.allOf(workers.toArray(CompletableFuture[]::new)).join();
    }

    private void work(SplittableRandom own) {
        Requests requests = new Requests(api, samples, own, ids);
        try (Wire wire = new Wire(port)) {
            while (left.getAndDecrement() > 0) {
                send(requests.next(), wire);
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private void send(Request request, Wire wire) {
        long start = System.nanoTime();
        try {
            Answer answer = wire.send(request);
            tally.count(request, answer, System.nanoTime() - start);
            judge.findFault(request, answer)
                    .ifPresent(fault -> tally.find(fault, request, answer.status() + " " + shortened(answer.text())));
            learn(answer);
        } catch (IOException e) {
            if (!request.isBroken()) {
                tally.find("no answer", request, e.toString());
            }
        }
    }

    private static String shortened(String text) {
        return text.length() > 1_000 ? text.substring(0, 1_000) + "..." : text;
    }

    private void learn(Answer answer) {
        if (answer.status() != 201 && answer.status() != 202) {
            return;
        }
        try {
            JsonNode id = MAPPER.readTree(answer.body()).path("id");
            if (id.isTextual()) {
                ids.add(id.asText());
            }
        } catch (IOException e) {
            throw new IllegalStateException("The judge has read this JSON already.", e);
        }
    }
}
