package org.suandian.scope2.internal.activity.store;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Finds stored records, of the transaction and of all that was committed before. */
final class StoredActivity {

    /** What names a record. */
    record Key(String organisationId, String id) {}

    private static final String BY_ID =
            "select " + ActivityRow.COLUMNS + " from ledger_activity where organisation_id = ? and client_id = any (?)";
    private static final String BY_REVERSED = "select " + ActivityRow.COLUMNS
            + " from ledger_activity where organisation_id = ? and reverses_id = any (?)";

    private final Connection connection;

    StoredActivity(Connection connection) {
        this.connection = connection;
    }

    /** Those of the records that there are. */
    Map<Key, ActivityRow> findAll(Collection<Key> keys) throws SQLException {
        return find(BY_ID, keys, row -> new Key(row.organisationId(), row.clientId()));
    }

    /** The reversals of those of the records that were taken back, by the record. */
    Map<Key, ActivityRow> findReversals(Collection<Key> reversed) throws SQLException {
        return find(
                BY_REVERSED,
                reversed,
                row -> new Key(row.organisationId(), row.reversesId().orElseThrow()));
    }

    private Map<Key, ActivityRow> find(String sql, Collection<Key> keys, Function<ActivityRow, Key> keyOf)
            throws SQLException {
        Map<Key, ActivityRow> found = new HashMap<>();
        Map<String, List<Key>> byOrganisation = keys.stream().collect(Collectors.groupingBy(Key::organisationId));
        for (Map.Entry<String, List<Key>> each : byOrganisation.entrySet()) {
            Set<String> ids = new HashSet<>();
            each.getValue().forEach(key -> ids.add(key.id()));
            Array array = connection.createArrayOf("text", ids.toArray());
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                statement.setString(1, each.getKey());
                statement.setArray(2, array);
                try (ResultSet rows = statement.executeQuery()) {
                    while (rows.next()) {
                        ActivityRow row = ActivityRow.of(rows);
                        found.put(keyOf.apply(row), row);
                    }
                }
            } finally {
                array.free();
            }
        }
        return found;
    }
}
