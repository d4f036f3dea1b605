package org.suandian.scope2.internal.run.store;

import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.suandian.scope2.internal.chain.LedgerAccessException;
import org.suandian.scope2.internal.snapshot.Snapshots;
import org.suandian.scope2.internal.sql.Binder;
import org.suandian.scope2.internal.sql.Row;
import org.suandian.scope2.run.RunPhase;

/** What a node writes of a run while it works at it. Each call is one statement. */
@Singleton
public class RunProgress {

    /** A run whose nodes die this often is probably why they die. */
    static final int MOST_INTERRUPTIONS = 5;

    private static final String BEGIN = """
            update emissions_run set status = 'RUNNING', attempt = attempt + 1, started_at = coalesce(started_at, ?),
                interruptions = interruptions + case when status = 'RUNNING' then 1 else 0 end
            where id = ? and status in ('SCHEDULED', 'RUNNING')
            returning attempt, interruptions, created_at, question, memos
            """;
    private static final String OWN = " where id = ? and attempt = ? and status = 'RUNNING'";

    private final AgroalDataSource database;
    private final Clock clock;

    RunProgress(AgroalDataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Takes a run up. Empty if there is nothing more to do. */
    public Optional<RunAttempt> begin(UUID id) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(BEGIN)) {
            new Binder(statement).instant(now()).uuid(id);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next() ? taken(id, new Row(rows)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new LedgerAccessException(e);
        }
    }

    private Optional<RunAttempt> taken(UUID id, Row row) throws SQLException {
        RunAttempt attempt = new RunAttempt(
                id,
                row.whole("attempt"),
                row.instant("created_at"),
                Snapshots.readQuestion(row.text("question")),
                Snapshots.readMemos(row.text("memos")));
        int interruptions = row.whole("interruptions");
        if (interruptions > MOST_INTERRUPTIONS) {
            fail(
                    attempt,
                    "The run was interrupted %d times without a word, and is given up. Maybe ask for it again."
                            .formatted(interruptions));
            return Optional.empty();
        }
        return Optional.of(attempt);
    }

    /** @throws StaleAttemptException if another node has taken the run up */
    public void tell(RunAttempt attempt, RunPhase phase, double progress) {
        update(
                attempt,
                "update emissions_run set phase = ?, progress = ?",
                binder -> binder.text(phase.name()).decimal(java.math.BigDecimal.valueOf(progress)));
    }

    /** Throws as {@link #tell}. */
    public void complete(RunAttempt attempt) {
        update(
                attempt,
                "update emissions_run set status = 'COMPLETED', phase = 'ENDED', progress = 1, ended_at = ?",
                binder -> binder.instant(now()));
    }

    /** Throws as {@link #tell}. */
    public void fail(RunAttempt attempt, String failure) {
        update(
                attempt,
                "update emissions_run set status = 'FAILED', phase = 'ENDED', ended_at = ?, failure = ?",
                binder -> binder.instant(now()).text(failure));
    }

    /** Leaves the run for another node to take up, because this one shuts down. Throws as {@link #tell}. */
    public void release(RunAttempt attempt) {
        update(attempt, "update emissions_run set status = 'SCHEDULED'", binder -> binder);
    }

    /** Within the transaction that pins the run. Throws as {@link #tell}. */
    public void pinned(Connection connection, RunAttempt attempt, String snapshotHash, Optional<UUID> supersedes)
            throws SQLException {
        update(
                connection,
                attempt,
                "update emissions_run set phase = 'FILES', snapshot_hash = ?, supersedes = ?::uuid",
                binder -> binder.text(snapshotHash).text(supersedes.map(UUID::toString)));
    }

    @FunctionalInterface
    private interface Parameters {
        Binder bind(Binder binder) throws SQLException;
    }

    private void update(RunAttempt attempt, String sql, Parameters parameters) {
        try (Connection connection = database.getConnection()) {
            update(connection, attempt, sql, parameters);
        } catch (SQLException e) {
            throw new LedgerAccessException(e);
        }
    }

    private static void update(Connection connection, RunAttempt attempt, String sql, Parameters parameters)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql + OWN)) {
            parameters.bind(new Binder(statement)).uuid(attempt.runId()).whole(attempt.number());
            if (statement.executeUpdate() != 1) {
                throw new StaleAttemptException(attempt.runId(), attempt.number());
            }
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
