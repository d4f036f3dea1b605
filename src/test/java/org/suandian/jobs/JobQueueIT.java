package org.suandian.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.suandian.failure.LimitReachedException;
import org.suandian.platform.PostgresTestResource;

/** The jobs here are of a kind that no node knows, so nobody but the test takes them up. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class JobQueueIT {

    private static final String TASK = "of-the-test";
    private static final QueueLimits LIMITS = new QueueLimits("too-many-jobs", "jobs", 60, 40);
    private static final JobQueue QUEUE = JobQueue.ofPlans(TASK);
    private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");

    @Inject
    AgroalDataSource database;

    private Connection connection;
    private int entered;

    @BeforeEach
    void open() throws SQLException {
        connection = database.getConnection();
        connection.setAutoCommit(false);
    }

    @AfterEach
    void forget() throws SQLException {
        connection.rollback();
        connection.close();
    }

    private void enter(String tenant, int jobs) throws SQLException {
        for (int i = 0; i < jobs; i++) {
            int priority = QUEUE.admit(connection, tenant, LIMITS, NOW);
            String id = tenant + "-" + entered++;
            try (PreparedStatement insert = connection.prepareStatement("""
                    insert into scheduled_tasks (task_name, task_instance, execution_time, picked, version, priority)
                    values (?, ?, ?::timestamptz + ? * interval '1 ms', false, 1, ?)
                    """)) {
                insert.setString(1, TASK);
                insert.setString(2, id);
                insert.setString(3, NOW.toString());
                insert.setInt(4, entered);
                insert.setInt(5, priority);
                insert.executeUpdate();
            }
            QUEUE.enter(connection, id, tenant);
        }
    }

    /** As the library does it. */
    private Optional<String> pick() throws SQLException {
        try (PreparedStatement pick = connection.prepareStatement("""
                update scheduled_tasks set picked = true where task_name = ? and task_instance = (
                    select task_instance from scheduled_tasks where task_name = ? and not picked
                    order by priority desc, execution_time limit 1)
                returning task_instance
                """)) {
            pick.setString(1, TASK);
            pick.setString(2, TASK);
            try (ResultSet rows = pick.executeQuery()) {
                return rows.next() ? Optional.of(rows.getString(1)) : Optional.empty();
            }
        }
    }

    private List<String> pickTenants(int jobs) throws SQLException {
        List<String> tenants = new ArrayList<>();
        for (int i = 0; i < jobs; i++) {
            pick().ifPresent(id -> tenants.add(id.substring(0, id.indexOf('-'))));
        }
        return tenants;
    }

    @Test
    void whoIsAloneIsServedInOrder() throws SQLException {
        enter("a", 3);

        assertThat(List.of(pick(), pick(), pick()))
                .containsExactly(Optional.of("a-0"), Optional.of("a-1"), Optional.of("a-2"));
    }

    @Test
    void tenantsTakeTurnsWhateverEachHandsIn() throws SQLException {
        enter("noisy", 30);
        enter("b", 2);
        enter("c", 1);

        assertThat(pickTenants(6)).containsExactly("noisy", "b", "c", "noisy", "b", "noisy");
    }

    @Test
    void whoComesBackAgainAndAgainDoesNotStarveWhoWaits() throws SQLException {
        enter("patient", 10);
        List<String> served = new ArrayList<>();
        for (int round = 0; round < 10; round++) {
            enter("busy", 1);
            served.addAll(pickTenants(1));
            enter("busy", 1);
            served.addAll(pickTenants(1));
        }

        assertThat(served.stream().filter("patient"::equals)).hasSizeBetween(8, 10);
    }

    @Test
    void aJobThatWasTakenUpGoesFirst() throws SQLException {
        enter("a", 3);
        enter("b", 3);
        String taken = pick().orElseThrow();
        QUEUE.putFirst(connection, taken);
        try (PreparedStatement leave = connection.prepareStatement(
                "update scheduled_tasks set picked = false, execution_time = now() where task_instance = ?")) {
            leave.setString(1, taken);
            leave.executeUpdate();
        }

        assertThat(pick()).contains(taken);
    }

    @Test
    void roundsAreCountedAnewBeforeTheyRunOut() throws SQLException {
        enter("a", 5);
        enter("b", 2);
        try (PreparedStatement age = connection.prepareStatement(
                "update scheduled_tasks set priority = priority - 31998 where task_name = ?")) {
            age.setString(1, TASK);
            age.executeUpdate();
        }
        enter("a", 1);
        enter("c", 1);

        assertThat(pickTenants(9)).containsExactly("a", "b", "c", "a", "b", "a", "a", "a", "a");
    }

    @Test
    void aTenantMayFillItsPartOnly() throws SQLException {
        enter("a", 40);
        assertThatThrownBy(() -> enter("a", 1))
                .isInstanceOfSatisfying(
                        LimitReachedException.class,
                        refused -> assertThat(refused.details())
                                .containsEntry("scope", "tenant")
                                .containsEntry("maximum", 40));
        enter("b", 20);
        assertThatThrownBy(() -> enter("c", 1))
                .isInstanceOfSatisfying(
                        LimitReachedException.class,
                        refused -> assertThat(refused.details()).containsEntry("scope", "service"));
    }

    @Test
    void theStateTellsWaitingRunningAndTheLongestWait() throws SQLException {
        enter("a", 3);
        pick();
        QUEUE.leave(connection, "a-0"); // is running: stays
        QUEUE.leave(connection, "a-1");

        QueueState state = QUEUE.state(connection, NOW.plusMillis(1_003));
        assertThat(state.waiting()).isOne();
        assertThat(state.running()).isOne();
        assertThat(state.oldestWait().orElseThrow().toMillis()).isEqualTo(1_000);
    }
}
