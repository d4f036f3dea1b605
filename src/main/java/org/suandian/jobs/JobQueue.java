package org.suandian.jobs;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * The jobs of one kind that wait, in the table of the library that runs them, which takes those of the highest priority first.
 *
 * <p>Turns are given as in start-time fair queueing: a tenant's next job comes one round after its last one that waits, and not before
 * the round that is served now. So tenants take turns whatever each of them hands in, nobody waits for ever, and who is alone has all.
 * A round is a priority, counted downwards. A job that was taken up once goes before all others: it has had its turn.
 */
public final class JobQueue {

    /** Of jobs that a node has taken up and may leave. */
    static final short TAKEN_UP = Short.MAX_VALUE;

    private static final String LOCK = "select pg_advisory_xact_lock(540205, ?)";

    /** Below this, rounds are counted from 0 again. */
    private static final int LAST_ROUND = -32_000;

    private final String table;
    private final String task;
    private final int lockKey;

    private JobQueue(String table, String task, int lockKey) {
        this.table = table;
        this.task = task;
        this.lockKey = lockKey;
    }

    /** The jobs that search for plans. */
    public static JobQueue ofPlans(String task) {
        return new JobQueue("scheduled_tasks", task, 1);
    }

    /** The jobs that make emissions reports. */
    public static JobQueue ofReports(String task) {
        return new JobQueue("scheduled_runs", task, 2);
    }

    /**
     * Makes room for one more job, and keeps others from doing so until the caller's transaction ends.
     *
     * @return the priority that the job is to be entered with
     * @throws org.suandian.failure.LimitReachedException if there is none
     */
    public int admit(Connection connection, String tenant, QueueLimits limits, Instant now) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(LOCK)) {
            statement.setInt(1, lockKey);
            statement.execute();
        }
        limits.require(state(connection, now), waitingOf(connection, tenant), 1);
        int round = nextRound(connection, tenant);
        return round < LAST_ROUND ? round + countAnew(connection) : round;
    }

    private int nextRound(Connection connection, String tenant) throws SQLException {
        String sql = """
                select coalesce(max(priority), 0), coalesce(min(priority) filter (where tenant = ?) - 1, 0)
                from %s where task_name = ? and not picked and priority < ?
                """.formatted(table);
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, tenant);
            statement.setString(2, task);
            statement.setShort(3, TAKEN_UP);
            try (ResultSet rows = statement.executeQuery()) {
                rows.next();
                return Math.min(rows.getInt(1), rows.getInt(2));
            }
        }
    }

    /** Moves all rounds up, so that the one that is served is 0. */
    private int countAnew(Connection connection) throws SQLException {
        String sql = """
                with served as (select coalesce(max(priority), 0) as round from %1$s
                    where task_name = ? and not picked and priority < ?)
                update %1$s set priority = priority - served.round from served
                where task_name = ? and not picked and priority < ?
                returning served.round
                """.formatted(table);
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, task);
            statement.setShort(2, TAKEN_UP);
            statement.setString(3, task);
            statement.setShort(4, TAKEN_UP);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next() ? -rows.getInt(1) : 0;
            }
        }
    }

    /** Says whose a job is, after the library has entered it and in the same transaction. */
    public void enter(Connection connection, String id, String tenant) throws SQLException {
        update(connection, "update %s set tenant = ? where task_name = ? and task_instance = ?", tenant, task, id);
    }

    /** Has a job that is taken up come next, should its node leave it. */
    public void putFirst(Connection connection, String id) throws SQLException {
        update(
                connection,
                "update %s set priority = " + TAKEN_UP + " where task_name = ? and task_instance = ?",
                task,
                id);
    }

    /** Takes a job out that no node has taken up. */
    public void leave(Connection connection, String id) throws SQLException {
        update(connection, "delete from %s where task_name = ? and task_instance = ? and not picked", task, id);
    }

    private void update(Connection connection, String sql, String... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql.formatted(table))) {
            for (int i = 0; i < values.length; i++) {
                statement.setString(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }

    /** How many jobs of a tenant wait. */
    public long waitingOf(Connection connection, String tenant) throws SQLException {
        String sql = "select count(*) from %s where task_name = ? and not picked and tenant = ?".formatted(table);
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, task);
            statement.setString(2, tenant);
            try (ResultSet rows = statement.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        }
    }

    /** The queue as it is now. */
    public QueueState state(Connection connection, Instant now) throws SQLException {
        String sql = """
                select count(*) filter (where not picked), count(*) filter (where picked),
                    min(execution_time) filter (where not picked)
                from %s where task_name = ?
                """.formatted(table);
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, task);
            try (ResultSet rows = statement.executeQuery()) {
                rows.next();
                Optional<Duration> oldest =
                        Optional.ofNullable(rows.getTimestamp(3)).map(since -> since(since, now));
                return new QueueState(rows.getLong(1), rows.getLong(2), oldest);
            }
        }
    }

    /** A job that is to be tried again later does not wait yet. */
    private static Duration since(Timestamp due, Instant now) {
        Duration waited = Duration.between(due.toInstant(), now);
        return waited.isNegative() ? Duration.ZERO : waited;
    }
}
