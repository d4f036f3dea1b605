package org.suandian.scope2.internal.run.store;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.suandian.failure.Details;
import org.suandian.failure.Quoted;
import org.suandian.failure.UnanswerableException;
import org.suandian.scope2.accounting.AccountingQuestion;
import org.suandian.scope2.accounting.MemoInputs;
import org.suandian.scope2.internal.chain.LedgerAccessException;
import org.suandian.scope2.internal.snapshot.Snapshots;
import org.suandian.scope2.internal.sql.Binder;
import org.suandian.scope2.internal.sql.Row;
import org.suandian.scope2.run.AccountingRun;
import org.suandian.scope2.run.RequestKey;
import org.suandian.scope2.run.RunPhase;
import org.suandian.scope2.run.RunStatus;

/** The states of runs, as their owners see them. Each call is a transaction of its own. */
@Singleton
public class RunStore {

    private static final String INSERT = """
            insert into emissions_run (id, organisation_id, question, memos, status, phase, progress, created_at, request_key,
                request_sha256)
            values (?, ?, ?, ?, 'SCHEDULED', 'WAITING', 0, ?, ?, ?) on conflict (tenant_id, request_key) do nothing
            """;

    private final AgroalDataSource database;
    private final Clock clock;

    RunStore(AgroalDataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Stores a run and makes its job.
     *
     * @param schedule makes the job, within the same transaction
     * @return its id, or that of the run that the same marked request has made before
     */
    public UUID create(
            AccountingQuestion question, MemoInputs memos, Optional<RequestKey> key, Consumer<UUID> schedule) {
        UUID id = UUID.randomUUID();
        return QuarkusTransaction.requiringNew().call(() -> {
            if (insert(id, question, memos, key)) {
                schedule.accept(id);
                return id;
            }
            return findMade(key).orElseThrow(() -> new IllegalStateException("The key of a run must not vanish."));
        });
    }

    private boolean insert(UUID id, AccountingQuestion question, MemoInputs memos, Optional<RequestKey> key) {
        return query(INSERT, statement -> {
            new Binder(statement)
                    .uuid(id)
                    .text(question.organisationId())
                    .text(Snapshots.write(question))
                    .text(Snapshots.write(memos))
                    .instant(clock.instant().truncatedTo(ChronoUnit.MICROS))
                    .text(key.map(RequestKey::value))
                    .text(key.map(RequestKey::requestSha256));
            return statement.executeUpdate() == 1;
        });
    }

    /**
     * What the same marked request has made before.
     *
     * @throws UnanswerableException {@code idempotency-key-reused} if the key came with another request
     */
    public Optional<UUID> findMade(Optional<RequestKey> key) {
        return key.flatMap(given ->
                query("select id, request_sha256 from emissions_run where request_key = ?", statement -> {
                    new Binder(statement).text(given.value());
                    try (ResultSet rows = statement.executeQuery()) {
                        if (!rows.next()) {
                            return Optional.<UUID>empty();
                        }
                        Row row = new Row(rows);
                        requireSame(given, row.text("request_sha256"));
                        return Optional.of(row.uuid("id"));
                    }
                }));
    }

    private static void requireSame(RequestKey given, String known) {
        if (!given.requestSha256().equals(known)) {
            throw new UnanswerableException(
                    "idempotency-key-reused",
                    "The idempotency key (%s) must come with the request that it came with first. Maybe choose a new key."
                            .formatted(Quoted.of(given.value())),
                    Details.of("idempotencyKey", Quoted.of(given.value())));
        }
    }

    public Optional<AccountingRun> find(UUID id) {
        return query("select * from emissions_run where id = ?", statement -> {
            new Binder(statement).uuid(id);
            return list(statement).stream().findFirst();
        });
    }

    public List<AccountingRun> listNewest(int limit) {
        return query("select * from emissions_run order by number desc limit ?", statement -> {
            new Binder(statement).whole(limit);
            return list(statement);
        });
    }

    private static List<AccountingRun> list(PreparedStatement statement) throws SQLException {
        List<AccountingRun> runs = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                runs.add(run(new Row(rows)));
            }
        }
        return runs;
    }

    private static AccountingRun run(Row row) throws SQLException {
        Optional<Instant> ended = row.findInstant("ended_at");
        return new AccountingRun(
                row.uuid("id"),
                Snapshots.readQuestion(row.text("question")),
                RunStatus.valueOf(row.text("status")),
                RunPhase.valueOf(row.text("phase")),
                row.decimal("progress").doubleValue(),
                row.instant("created_at"),
                ended,
                row.findText("snapshot_hash"),
                row.findText("supersedes").map(UUID::fromString),
                row.findText("failure"));
    }

    /** What is done with a statement. */
    @FunctionalInterface
    interface Query<T> {
        T run(PreparedStatement statement) throws SQLException;
    }

    private <T> T query(String sql, Query<T> query) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            return query.run(statement);
        } catch (SQLException e) {
            throw new LedgerAccessException(e);
        }
    }
}
