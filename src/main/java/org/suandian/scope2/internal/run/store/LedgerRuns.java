package org.suandian.scope2.internal.run.store;

import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.suandian.scope2.internal.chain.LedgerAccessException;
import org.suandian.scope2.internal.chain.OpenBlock;
import org.suandian.scope2.internal.sql.Binder;
import org.suandian.scope2.internal.sql.Row;
import org.suandian.scope2.ledger.CanonicalWriter;
import org.suandian.scope2.ledger.LedgerHead;
import org.suandian.scope2.ledger.Sha256;
import org.suandian.series.Interval;

/** Runs as entries of the ledger, with their snapshots. */
@Singleton
public class LedgerRuns {

    static final String COLUMNS =
            "run_id, organisation_id, site_ids, period_from, period_to, created_at, head_sequence,"
                    + " head_hash, supersedes, snapshot_sha256, result_sha256, sha256(snapshot) as snapshot_bytes_sha256";

    private static final HexFormat HEX = HexFormat.of();
    private static final String INSERT = """
            insert into ledger_run (block_id, position, entry_hash, run_id, organisation_id, site_ids, period_from, period_to,
                created_at, head_sequence, head_hash, supersedes, snapshot_sha256, result_sha256, snapshot)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::uuid, ?, ?, ?)
            """;
    private static final String NEWEST = """
            select r.run_id from ledger_run r join ledger_block b on b.id = r.block_id
            where r.organisation_id = ? and r.site_ids = ? and r.period_from = ? and r.period_to = ?
            order by b.sequence desc limit 1
            """;

    private final AgroalDataSource database;

    LedgerRuns(AgroalDataSource database) {
        this.database = database;
    }

    /** Appends to an open block. */
    public static void append(Connection connection, OpenBlock block, LedgerRun run, byte[] snapshot)
            throws SQLException {
        int position = block.entries();
        CanonicalWriter entry = new CanonicalWriter();
        write(run, Sha256.digest().digest(snapshot), entry);
        byte[] hash = block.add(entry.toBytes());
        try (PreparedStatement statement = connection.prepareStatement(INSERT)) {
            new Binder(statement)
                    .number(block.id())
                    .whole(position)
                    .bytes(hash)
                    .uuid(run.runId())
                    .text(run.organisationId())
                    .texts(connection, run.siteIds())
                    .instant(run.period().start())
                    .instant(run.period().end())
                    .instant(run.createdAt())
                    .number(run.head().sequence())
                    .bytes(HEX.parseHex(run.head().hash()))
                    .text(run.supersedes().map(UUID::toString))
                    .bytes(HEX.parseHex(run.snapshotSha256()))
                    .bytes(HEX.parseHex(run.resultSha256()))
                    .bytes(snapshot);
            statement.executeUpdate();
        }
    }

    static void write(LedgerRun run, byte[] snapshotBytesSha256, CanonicalWriter out) {
        out.begin("run/1")
                .text(run.runId().toString())
                .text(run.organisationId())
                .number(run.siteIds().size());
        run.siteIds().forEach(out::text);
        out.instant(run.period().start())
                .instant(run.period().end())
                .instant(run.createdAt())
                .number(run.head().sequence())
                .bytes(HEX.parseHex(run.head().hash()))
                .text(run.supersedes().map(UUID::toString))
                .bytes(HEX.parseHex(run.snapshotSha256()))
                .bytes(HEX.parseHex(run.resultSha256()))
                .bytes(snapshotBytesSha256);
    }

    static LedgerRun run(Row row) throws SQLException {
        return new LedgerRun(
                row.uuid("run_id"),
                row.text("organisation_id"),
                row.texts("site_ids"),
                Interval.of(row.instant("period_from"), row.instant("period_to")),
                row.instant("created_at"),
                new LedgerHead(row.number("head_sequence"), HEX.formatHex(row.bytes("head_hash")), Instant.EPOCH),
                row.findText("supersedes").map(UUID::fromString),
                HEX.formatHex(row.bytes("snapshot_sha256")),
                HEX.formatHex(row.bytes("result_sha256")));
    }

    /** A run that is pinned. */
    public Optional<LedgerRun> find(UUID runId) {
        return find(runId, "select " + COLUMNS + " from ledger_run where run_id = ?", LedgerRuns::run);
    }

    /** The snapshot's bytes of a run that is pinned. */
    public Optional<byte[]> findSnapshot(UUID runId) {
        return find(runId, "select snapshot from ledger_run where run_id = ?", row -> row.bytes("snapshot"));
    }

    private <T> Optional<T> find(UUID runId, String sql, RowMapper<T> mapper) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            new Binder(statement).uuid(runId);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next() ? Optional.of(mapper.map(new Row(rows))) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new LedgerAccessException(e);
        }
    }

    @FunctionalInterface
    private interface RowMapper<T> {
        T map(Row row) throws SQLException;
    }

    /** The newest run of the same organisation, sites and period: whose allocations still stand. */
    public static Optional<UUID> findNewest(
            Connection connection, String organisationId, List<String> siteIds, Interval period) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(NEWEST)) {
            new Binder(statement)
                    .text(organisationId)
                    .texts(connection, siteIds)
                    .instant(period.start())
                    .instant(period.end());
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next() ? Optional.of(new Row(rows).uuid("run_id")) : Optional.empty();
            }
        }
    }
}
