package org.suandian.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Several processes share plans and reports; one is killed while it solves. The short form, two processes, is part of the tests; the
 * long form is {@code docs/benchmarks/run-many-solvers.sh}, with {@code -Dsuandian.solvers=4}.
 */
class ManySolversIT {

    private static final int SOLVERS = Integer.getInteger("suandian.solvers", 2);
    private static final Duration TAKEOVER = Duration.ofSeconds(30);
    private static final Pattern ID = Pattern.compile("\"id\":\"([0-9a-f-]{36})\"");
    private static final String PERIOD = "\"from\":\"2025-01-01\",\"to\":\"2025-02-01\",\"timezone\":\"Europe/Berlin\"";

    private final List<ServiceProcess> processes = new ArrayList<>();
    private OwnDatabase database;

    @BeforeEach
    void start() throws Exception {
        database = OwnDatabase.start();
        processes.add(ServiceProcess.start("api", database, Map.of("SUANDIAN_ROLES", "api")));
    }

    @AfterEach
    void stop() throws IOException {
        processes.forEach(ServiceProcess::close);
        database.close();
    }

    private ServiceProcess api() {
        return processes.getFirst();
    }

    /** At the same time, as a deployment does. */
    private void startSolvers() {
        List<CompletableFuture<ServiceProcess>> started = IntStream.rangeClosed(1, SOLVERS)
                .mapToObj(i -> CompletableFuture.supplyAsync(
                        () -> ServiceProcess.start(
                                "solver-" + i,
                                database,
                                Map.of("SUANDIAN_ROLES", "solver", "SUANDIAN_PLACEMENT_CONCURRENT_SOLVES", "1")),
                        Thread::startVirtualThread))
                .toList();
        started.forEach(each -> processes.add(each.join()));
    }

    private String submitPlan(int seconds) throws IOException {
        String problem = api().get("/demo-data/cn-hubs-week?batches=100");
        String limited = problem.contains("\"timeLimitSeconds\"")
                ? problem.replaceFirst("\"timeLimitSeconds\":[0-9.]+", "\"timeLimitSeconds\":" + seconds)
                : problem.replaceFirst("\\{", "{\"solving\":{\"timeLimitSeconds\":" + seconds + ",\"gapLimit\":0},");
        return id(api().post("/placement-plans", "application/json", limited, 202));
    }

    private String submitReport(int number) throws IOException {
        api().post("/activity?organisation=acme-" + number, "text/csv", """
                        id,site,start,end,energy,energy_unit,measurement_point,meter
                        jan,de-frankfurt,2025-01-01T00:00:00+01:00,2025-02-01T00:00:00+01:00,1000,MWh,UTILITY_FEED,main
                        """, 201);
        return id(api().post(
                        "/emissions-reports",
                        "application/json",
                        "{\"organisation\":\"acme-%d\",\"organisationName\":\"Acme\",%s,\"currency\":\"EUR\"}"
                                .formatted(number, PERIOD),
                        202));
    }

    private static String id(String answer) {
        Matcher id = ID.matcher(answer);
        assertThat(id.find()).as(answer).isTrue();
        return id.group(1);
    }

    private List<String> running() throws Exception {
        return database.rows("select distinct picked_by from scheduled_tasks where picked");
    }

    private long attempt(String plan) throws Exception {
        return Long.parseLong(database.rows("select attempt from placement_plan where id = '" + plan + "'")
                .getFirst());
    }

    private String planOf(ServiceProcess solver) throws Exception {
        return database.rows("select task_instance from scheduled_tasks where picked and picked_by like '%-"
                        + solver.pid() + "'")
                .getFirst();
    }

    private boolean hasBest(String plan) throws Exception {
        return !database.rows("select 1 from placement_plan where id = '" + plan
                        + "' and objective_micro is not null and phase = 'LOCAL_SEARCH'")
                .isEmpty();
    }

    @Test
    void aPlanWhoseProcessIsKilledGoesOnElsewhereAndNothingIsLostOrDoneTwice() throws Exception {
        WriteLog writes = WriteLog.begin(database);
        startSolvers();
        List<String> plans = new ArrayList<>();
        for (int i = 0; i < SOLVERS; i++) {
            plans.add(submitPlan(90)); // long enough to be killed, and for the others to be busy meanwhile
        }
        Waiting.until(
                "all solvers have a plan",
                Duration.ofSeconds(60),
                () -> running().size() == SOLVERS);
        ServiceProcess victim = processes.getLast();
        String plan = planOf(victim);
        Waiting.until("the victim has found a plan", Duration.ofSeconds(60), () -> hasBest(plan));
        for (int i = 0; i < 2 * SOLVERS; i++) {
            plans.add(submitPlan(3)); // these wait, and must not delay the plan of the dead process
        }
        List<String> reports = List.of(submitReport(1), submitReport(2), submitReport(3));
        stopOthersButOne(plans, plan);
        long attempt = attempt(plan);
        victim.kill();
        Duration takeover = Waiting.until(
                "the plan of the killed process goes on elsewhere", TAKEOVER, () -> attempt(plan) > attempt);
        System.out.printf(
                "%d solvers: the plan of the killed one went on elsewhere after %.1f s%n",
                SOLVERS, takeover.toMillis() / 1e3);

        Waiting.until(
                "all jobs are done",
                Duration.ofMinutes(10),
                () -> database.rows("select 1 from scheduled_tasks union all select 1 from scheduled_runs")
                        .isEmpty());
        assertThat(
                        database.rows(
                                "select id, status, failure from placement_plan where status not in ('SOLVING_COMPLETED', 'SOLVING_INCOMPLETE')"))
                .isEmpty();
        assertThat(database.rows("select id from placement_plan")).hasSize(plans.size());
        assertThat(database.rows("select id from emissions_run where status = 'COMPLETED'"))
                .hasSize(reports.size());
        assertThat(attempt(plan)).isEqualTo(attempt + 1);
        assertThat(writes.lateWrites()).isEmpty();
        assertThat(writes.endedTwice()).isEmpty();
        assertThat(writes.losses()).isEmpty();
        assertThat(database.rows("select distinct client from observed.write_log"))
                .hasSizeGreaterThan(SOLVERS - 1);
        assertThat(api().get("/ledger/verification")).contains("\"sound\":true");
        System.out.println("turns taken over (plan, turn, ms without a write): " + writes.takeovers());
    }

    /** So that there is room elsewhere: one plan of another process is stopped as its owner would. */
    private void stopOthersButOne(List<String> plans, String kept) throws IOException {
        for (String other : plans.subList(0, SOLVERS)) {
            if (!other.equals(kept)) {
                api().delete("/placement-plans/" + other);
                return;
            }
        }
    }
}
