package org.suandian.faults.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.suandian.platform.PostgresTestResource;

/** The short form of {@code docs/faults/run-fuzz.sh}. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class FuzzIT {

    private static final int REQUESTS = Integer.getInteger("fuzz.requests", 5_000);
    private static final int THREADS = 4;

    @TestHTTPResource("/")
    URI service;

    @Test
    void whateverIsSentTheAnswerIsOneThatIsDescribed() throws Exception {
        FuzzRun run = new FuzzRun(service.getPort(), REQUESTS, Long.getLong("fuzz.seed", 1));

        run.run(THREADS);

        System.out.println(run.tally().summary());
        assertThat(run.tally().findings()).isEmpty();
        assertThat(run.tally().requests()).isGreaterThan(REQUESTS * 98L / 100);
        // A fuzzer that is refused everywhere would find nothing.
        assertThat(run.tally().operationsThatSucceeded()).isGreaterThan(run.operations() * 6 / 10);
    }
}
