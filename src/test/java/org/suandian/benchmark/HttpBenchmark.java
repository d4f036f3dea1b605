package org.suandian.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.suandian.platform.PostgresTestResource;

/**
 * Requests per second of {@code GET /cost-per-token?region=} from warm caches beside a bare endpoint of the same application that
 * returns the same bytes, at the same concurrency, in turns; and the server time of a year and of full rankings. Load comes from
 * {@code wrk} (Debian package of that name), in a process of its own, to the loopback address.
 *
 * <p>Not part of the tests: {@code docs/benchmarks/run-http.sh}.
 */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class HttpBenchmark {

    private static final int ROUNDS = 5;
    private static final int SECONDS = 5;
    private static final int[] CONCURRENCIES = {1, 32, 128};
    private static final int REQUESTS = 50;
    private static final Pattern REGION_ID = Pattern.compile("\"id\":\"([a-z-]+)\"");
    private static final String YEAR = "from=2024-01-01T00:00Z&to=2025-01-01T00:00Z";

    @TestHTTPResource
    URI base;

    @Inject
    BareResource bare;

    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void warmAnswersBesideABareEndpoint() throws Exception {
        URI question = base.resolve("/cost-per-token?region=de-frankfurt");
        byte[] answer = get(question);
        bare.hold(answer);
        assertThat(get(base.resolve("/benchmark/bare"))).isEqualTo(answer);
        System.out.printf("answer: %d bytes%n", answer.length);
        for (int concurrency : CONCURRENCIES) {
            compare(question, base.resolve("/benchmark/bare"), concurrency);
        }
    }

    private static void compare(URI question, URI reference, int concurrency) throws Exception {
        new Wrk(question, concurrency, SECONDS).run();
        new Wrk(reference, concurrency, SECONDS).run();
        List<Wrk.Result> ours = new ArrayList<>();
        List<Wrk.Result> bares = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            ours.add(new Wrk(question, concurrency, SECONDS).run());
            bares.add(new Wrk(reference, concurrency, SECONDS).run());
        }
        double own =
                median(ours.stream().mapToDouble(Wrk.Result::requestsPerSecond).toArray());
        double other =
                median(bares.stream().mapToDouble(Wrk.Result::requestsPerSecond).toArray());
        System.out.printf(
                "concurrency %d: %.0f requests/s, bare %.0f requests/s, ratio %.2f; p99 %.2f ms, bare %.2f ms%n",
                concurrency,
                own,
                other,
                own / other,
                median(ours.stream().mapToDouble(Wrk.Result::p99Milliseconds).toArray()),
                median(bares.stream().mapToDouble(Wrk.Result::p99Milliseconds).toArray()));
    }

    /** Each region is asked for once, so that its hours are resolved anew; the last ten requests count, after the JIT has seen forty. */
    @Test
    void aYearAndFullRankings() throws Exception {
        List<String> years = new ArrayList<>();
        Matcher region = REGION_ID.matcher(new String(get(base.resolve("/regions")), StandardCharsets.UTF_8));
        while (region.find() && years.size() < REQUESTS) {
            years.add("/cost-per-token/series?region=" + region.group(1) + "&" + YEAR);
        }
        time("year of one region, JSON, its hours resolved anew", years);
        List<String> hours = new ArrayList<>();
        for (int request = 0; request < REQUESTS; request++) {
            hours.add("/cost-per-token/ranking?at=2026-11-%02dT%02d:00Z".formatted(1 + request / 24, request % 24));
        }
        time("ranking, all regions, one accelerator, one hour, resolved anew", hours);
        time(
                "ranking, all regions, all accelerators, 8,784 hours, hours kept",
                Collections.nCopies(REQUESTS, "/cost-per-token/ranking?accelerator=all&" + YEAR));
    }

    private void time(String name, List<String> paths) throws Exception {
        double[] milliseconds = new double[paths.size()];
        for (int request = 0; request < milliseconds.length; request++) {
            long start = System.nanoTime();
            assertThat(get(base.resolve(paths.get(request)))).isNotEmpty();
            milliseconds[request] = (System.nanoTime() - start) / 1e6;
        }
        System.out.printf(
                "%s: first %.0f ms, median of the last ten %.0f ms%n",
                name,
                milliseconds[0],
                median(Arrays.copyOfRange(milliseconds, milliseconds.length - 10, milliseconds.length)));
    }

    private byte[] get(URI uri) throws IOException, InterruptedException {
        HttpResponse<byte[]> response =
                client.send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofByteArray());
        assertThat(response.statusCode()).isEqualTo(200);
        return response.body();
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
