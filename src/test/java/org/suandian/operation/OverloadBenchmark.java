package org.suandian.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.LongFunction;
import org.junit.jupiter.api.Test;

/**
 * Ten times as many callers as keep the service busy, none of which heeds a refusal; beside them one caller at another address, and one
 * who asks for the health. Requests are dear: a ranking of all regions at an hour of its own, resolved anew.
 *
 * <p>Not part of the tests: {@code docs/benchmarks/run-overload.sh}.
 */
class OverloadBenchmark {

    private static final int BUSY = 32;
    private static final int OVERLOAD = 10 * BUSY;
    private static final Duration PHASE = Duration.ofSeconds(20);
    private static final Instant FIRST_HOUR = Instant.parse("2024-01-01T00:00:00Z");
    private static final int HOURS = 16_000;
    private static final LongFunction<String> RANKING =
            number -> "/cost-per-token/ranking?at=" + FIRST_HOUR.plus(number % HOURS, ChronoUnit.HOURS);

    @Test
    void overload() throws Exception {
        try (OwnDatabase database = OwnDatabase.start();
                ServiceProcess service = ServiceProcess.start("overload", database, Map.of())) {
            Callers noisy = new Callers(service.base(), "127.0.0.1", RANKING);
            Callers modest = new Callers(service.base(), "127.0.0.2", number -> RANKING.apply(number + HOURS / 2));
            Callers health = new Callers(service.base(), "127.0.0.3", number -> "/q/health/ready");
            noisy.ask(BUSY, PHASE, Duration.ZERO); // warms up
            Callers.Outcome busy = noisy.ask(BUSY, PHASE, Duration.ZERO);
            Callers.Outcome alone = outside(modest, "127.0.0.2");

            var crowd = CompletableFuture.supplyAsync(() -> noisy.ask(OVERLOAD, PHASE, Duration.ofMillis(5)));
            var beside = CompletableFuture.supplyAsync(() -> outside(modest, "127.0.0.2"));
            var asked = CompletableFuture.supplyAsync(() -> outside(health, "127.0.0.3"));
            report("busy, %d callers".formatted(BUSY), busy);
            report("one at another address, alone", alone);
            report("overload, %d callers".formatted(OVERLOAD), crowd.join());
            report("one at another address, beside them", beside.join());
            report("health, beside them", asked.join());
            Waiting.pause(Duration.ofSeconds(10));
            Callers.Outcome after = noisy.ask(BUSY, PHASE, Duration.ZERO);
            report("busy again, 10 s later", after);

            assertThat(crowd.join().failed()).isEmpty();
            assertThat(beside.join().failed()).isEmpty();
            assertThat(asked.join().refused()).isZero();
        }
    }

    private static Callers.Outcome outside(Callers caller, String address) {
        try {
            return caller.askFromOutside(address, PHASE, Duration.ofMillis(100));
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void report(String what, Callers.Outcome outcome) {
        System.out.printf(
                "| %s | %.0f/s | %.0f ms | %.0f ms | %d | %d |%n",
                what,
                outcome.perSecond(),
                outcome.milliseconds(0.5),
                outcome.milliseconds(0.99),
                outcome.refused(),
                outcome.failed().size());
    }
}
