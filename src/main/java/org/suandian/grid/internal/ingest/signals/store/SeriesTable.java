package org.suandian.grid.internal.ingest.signals.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Collection;
import org.suandian.grid.internal.signals.SeriesKey;

/** Finds series in the database or makes them, and records which import wrote to which. */
final class SeriesTable {

    private static final String FIND = """
            select id from signal_series
            where zone_id = ? and signal = ? and basis = ? and tier = ? and currency is not distinct from ? and source_id = ?
            """;
    private static final String ADD = """
            insert into signal_series (zone_id, signal, basis, tier, currency, source_id) values (?, ?, ?, ?, ?, ?)
            returning id
            """;
    private static final String RECORD = """
            insert into signal_series_import (series_id, import_number, first_start_at, last_end_at, values_written)
            values (?, ?, to_timestamp(?), to_timestamp(?), ?)
            """;

    private final Connection connection;

    SeriesTable(Connection connection) {
        this.connection = connection;
    }

    WrittenSeries findOrAdd(SeriesKey key) throws SQLException {
        try (PreparedStatement find = connection.prepareStatement(FIND)) {
            bind(find, key);
            try (ResultSet found = find.executeQuery()) {
                if (found.next()) {
                    return new WrittenSeries(found.getInt(1), false);
                }
            }
        }
        try (PreparedStatement add = connection.prepareStatement(ADD)) {
            bind(add, key);
            try (ResultSet added = add.executeQuery()) {
                added.next();
                return new WrittenSeries(added.getInt(1), true);
            }
        }
    }

    private static void bind(PreparedStatement statement, SeriesKey key) throws SQLException {
        statement.setString(1, key.zoneId());
        statement.setString(2, key.signal().name());
        statement.setString(3, key.basis());
        statement.setString(4, key.tier().name());
        if (key.currency().isPresent()) {
            statement.setString(5, key.currency().get().getCurrencyCode());
        } else {
            statement.setNull(5, Types.VARCHAR);
        }
        statement.setString(6, key.sourceId());
    }

    /** Records what was written to each series; one to which nothing was written is left out. */
    void record(Collection<WrittenSeries> all, long importNumber) throws SQLException {
        try (PreparedStatement record = connection.prepareStatement(RECORD)) {
            for (WrittenSeries series : all) {
                if (series.values() > 0) {
                    record.setInt(1, series.id());
                    record.setLong(2, importNumber);
                    record.setLong(3, series.firstStart());
                    record.setLong(4, series.lastEnd());
                    record.setLong(5, series.values());
                    record.addBatch();
                }
            }
            record.executeBatch();
        }
    }
}
