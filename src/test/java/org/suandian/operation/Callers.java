package org.suandian.operation;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongFunction;
import java.util.stream.IntStream;

/** Callers at one address that ask again as soon as they are answered, whatever the answer is. */
final class Callers {

    private static final int HIGHEST_SUCCESS = 299;

    private final URI base;
    private final LongFunction<String> paths;
    private final HttpClient client;
    private final AtomicLong asked = new AtomicLong();

    /** @param paths the path of each request, by its number */
    Callers(URI base, String fromAddress, LongFunction<String> paths) throws IOException {
        this.base = base;
        this.paths = paths;
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .localAddress(InetAddress.getByName(fromAddress))
                .build();
    }

    /**
     * What came of it.
     *
     * @param accepted times of requests that were answered, in milliseconds, rising
     * @param refused answered with 429 or 503 and {@code Retry-After}
     * @param failed answered otherwise, or not at all
     */
    record Outcome(List<Double> accepted, long refused, List<String> failed, Duration during) {

        double perSecond() {
            return accepted.size() / (during.toMillis() / 1e3);
        }

        /** NaN if nothing was accepted. */
        double milliseconds(double quantile) {
            return accepted.isEmpty()
                    ? Double.NaN
                    : accepted.get((int) Math.min(accepted.size() - 1L, Math.round(quantile * accepted.size())));
        }
    }

    /** @param pause of each caller between an answer and the next request */
    Outcome ask(int callers, Duration during, Duration pause) {
        List<Double> accepted = Collections.synchronizedList(new ArrayList<>());
        List<String> failed = Collections.synchronizedList(new ArrayList<>());
        AtomicLong refused = new AtomicLong();
        long start = System.nanoTime();
        CompletableFuture.allOf(IntStream.range(0, callers)
                        .mapToObj(i -> CompletableFuture.runAsync(
                                () -> {
                                    while (System.nanoTime() - start < during.toNanos()) {
                                        askOnce(accepted, refused, failed);
                                        Waiting.pause(pause);
                                    }
                                },
                                Thread::startVirtualThread))
                        .toArray(CompletableFuture[]::new))
                .join();
        Collections.sort(accepted);
        return new Outcome(accepted, refused.get(), failed, Duration.ofNanos(System.nanoTime() - start));
    }

    /**
     * One caller that is a process of its own for each request ({@code curl}), so that what it measures is not how busy this one is.
     *
     * @param pause between an answer and the next request
     */
    Outcome askFromOutside(String fromAddress, Duration during, Duration pause)
            throws IOException, InterruptedException {
        List<Double> accepted = new ArrayList<>();
        List<String> failed = new ArrayList<>();
        long refused = 0;
        long start = System.nanoTime();
        while (System.nanoTime() - start < during.toNanos()) {
            Process curl = new ProcessBuilder(
                            "curl",
                            "-s",
                            "-o",
                            "/dev/null",
                            "--interface",
                            fromAddress,
                            "-w",
                            "%{http_code} %{time_total}",
                            base.resolve(paths.apply(asked.getAndIncrement())).toString())
                    .start();
            String[] told = new String(curl.getInputStream().readAllBytes(), StandardCharsets.US_ASCII).split(" ");
            curl.waitFor();
            switch (told[0]) {
                case "200" -> accepted.add(Double.parseDouble(told[1]) * 1e3);
                case "429", "503" -> refused++;
                default -> failed.add("status " + told[0]);
            }
            Waiting.pause(pause);
        }
        Collections.sort(accepted);
        return new Outcome(accepted, refused, failed, Duration.ofNanos(System.nanoTime() - start));
    }

    private void askOnce(List<Double> accepted, AtomicLong refused, List<String> failed) {
        HttpRequest request = HttpRequest.newBuilder(base.resolve(paths.apply(asked.getAndIncrement())))
                .timeout(Duration.ofSeconds(60))
                .build();
        long start = System.nanoTime();
        try {
            HttpResponse<byte[]> response = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
            int status = response.statusCode();
            if (status <= HIGHEST_SUCCESS) {
                accepted.add((System.nanoTime() - start) / 1e6);
            } else if ((status == 429 || status == 503)
                    && response.headers().firstValue("Retry-After").isPresent()) {
                refused.incrementAndGet();
            } else {
                failed.add("status " + status);
            }
        } catch (IOException e) {
            failed.add(e.toString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
