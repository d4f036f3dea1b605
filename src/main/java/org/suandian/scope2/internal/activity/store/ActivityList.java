package org.suandian.scope2.internal.activity.store;

import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.suandian.scope2.internal.activity.store.ActivityPage.Stored;
import org.suandian.scope2.internal.chain.LedgerAccessException;

/** Lists stored records of a site. */
@Singleton
public class ActivityList {

    private static final String SELECT = "select " + ActivityRow.COLUMNS
            + ", a.block_id, a.position, a.entry_hash, b.sequence as block_sequence, b.recorded_at"
            + " from ledger_activity a join ledger_block b on b.id = a.block_id"
            + " where organisation_id = ? and site_id = ?";
    private static final String ORDER = " order by starts_at desc, block_id desc, position desc limit ?";

    private final AgroalDataSource database;

    ActivityList(AgroalDataSource database) {
        this.database = database;
    }

    /**
     * What to list.
     *
     * @param from only records that end after it
     * @param to only records that start before it
     * @param after where the page begins; empty: at the newest
     * @param limit how many at most
     */
    public record Query(
            String organisationId,
            String siteId,
            Optional<Instant> from,
            Optional<Instant> to,
            Optional<ActivityCursor> after,
            int limit) {}

    /** A page: the records that start last come first. */
    public ActivityPage list(Query query) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = prepare(connection, query);
                ResultSet rows = statement.executeQuery()) {
            List<Stored> records = new ArrayList<>();
            Optional<ActivityCursor> next = Optional.empty();
            while (rows.next()) {
                if (records.size() == query.limit()) {
                    return new ActivityPage(records, next);
                }
                Stored stored = stored(rows);
                records.add(stored);
                next = Optional.of(
                        new ActivityCursor(stored.row().startsAt(), rows.getLong("block_id"), stored.position()));
            }
            return new ActivityPage(records, Optional.empty());
        } catch (SQLException e) {
            throw new LedgerAccessException(e);
        }
    }

    private static PreparedStatement prepare(Connection connection, Query query) throws SQLException {
        StringBuilder sql = new StringBuilder(SELECT);
        List<Object> values = new ArrayList<>(List.of(query.organisationId(), query.siteId()));
        query.from().ifPresent(from -> {
            // A record lasts at most 366 days, and the index is on the start.
            sql.append(" and ends_at > ? and starts_at > ?::timestamptz - interval '367 days'");
            values.addAll(List.of(from.atOffset(ZoneOffset.UTC), from.atOffset(ZoneOffset.UTC)));
        });
        query.to().ifPresent(to -> {
            sql.append(" and starts_at < ?");
            values.add(to.atOffset(ZoneOffset.UTC));
        });
        query.after().ifPresent(after -> {
            sql.append(" and (starts_at, block_id, position) < (?, ?, ?)");
            values.addAll(List.of(after.startsAt().atOffset(ZoneOffset.UTC), after.blockId(), after.position()));
        });
        values.add(query.limit() + 1);
        PreparedStatement statement = connection.prepareStatement(sql + ORDER);
        try {
            for (int i = 0; i < values.size(); i++) {
                statement.setObject(i + 1, values.get(i));
            }
            return statement;
        } catch (SQLException e) {
            statement.close();
            throw e;
        }
    }

    private static Stored stored(ResultSet row) throws SQLException {
        return new Stored(
                ActivityRow.of(row),
                row.getLong("block_sequence"),
                row.getInt("position"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                HexFormat.of().formatHex(row.getBytes("entry_hash")));
    }
}
