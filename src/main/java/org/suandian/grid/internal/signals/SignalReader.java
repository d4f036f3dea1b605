package org.suandian.grid.internal.signals;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.suandian.failure.Details;
import org.suandian.failure.UnanswerableException;
import org.suandian.provenance.QualityTier;
import org.suandian.series.Interval;

/** Reads stored series as they were at a version of the data. */
final class SignalReader {

    private static final String ZONES = """
            select s.zone_id, max(i.import_number)
            from signal_series s join signal_series_import i on i.series_id = s.id
            where i.import_number <= ? group by s.zone_id
            """;
    /** The series that was written last comes first: of two that fit a question equally well, the fresher one answers. */
    private static final String SERIES = """
            select s.id, s.signal, s.basis, s.tier, s.currency, s.source_id
            from signal_series s join signal_series_import i on i.series_id = s.id
            where s.zone_id = ? and i.import_number <= ?
            group by s.id order by s.signal, s.basis, max(i.import_number) desc, s.source_id, s.currency
            """;

    private static final String VALUES = """
            select date_part('epoch', start_at)::bigint, date_part('epoch', end_at)::bigint, value, import_number
            from signal_value
            where series_id = ? and import_number <= ? and start_at > to_timestamp(?) and start_at < to_timestamp(?)
            order by import_number, start_at
            """;

    private static final String RECORDED_AT = "select number, recorded_at from data_import where number = any (?)";

    private static final long BEFORE_ALL = Instant.parse("0001-01-01T00:00:00Z").getEpochSecond();
    private static final long AFTER_ALL = Instant.parse("9999-12-31T00:00:00Z").getEpochSecond();
    /** A year of minutes, and room for revisions: some 30 MB. An answer is held until it is sent. */
    static final long MOST_VALUES = 1_000_000;

    private static final int FETCH_ROWS = 10_000;

    private final Connection connection;

    SignalReader(Connection connection) {
        this.connection = connection;
    }

    /** The zones of which anything is stored, with the number of the last import that brought something. */
    Map<String, Long> lastImports(long version) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(ZONES)) {
            statement.setLong(1, version);
            Map<String, Long> found = new HashMap<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.put(rows.getString(1), rows.getLong(2));
                }
            }
            return found;
        }
    }

    /** The series of a zone by their id. */
    Map<Integer, SeriesKey> series(String zoneId, long version) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(SERIES)) {
            statement.setString(1, zoneId);
            statement.setLong(2, version);
            Map<Integer, SeriesKey> found = new LinkedHashMap<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.put(rows.getInt(1), key(zoneId, rows));
                }
            }
            return found;
        }
    }

    private static SeriesKey key(String zoneId, ResultSet row) throws SQLException {
        return new SeriesKey(
                zoneId,
                Signal.valueOf(row.getString(2)),
                row.getString(3),
                QualityTier.valueOf(row.getString(4)),
                Optional.ofNullable(row.getString(5)).map(Currency::getInstance),
                row.getString(6));
    }

    /**
     * All values of a series that overlap the window, or all there are, in the order in which they were recorded.
     *
     * @param most how many there may be
     * @throws UnanswerableException with code {@code too-many-values} if there are more
     */
    RecordedSeries values(int seriesId, SeriesKey key, long version, Optional<Interval> window, long most)
            throws SQLException {
        RecordedSeries.Builder builder = new RecordedSeries.Builder(key);
        try (PreparedStatement statement = connection.prepareStatement(VALUES)) {
            statement.setFetchSize(FETCH_ROWS);
            statement.setInt(1, seriesId);
            statement.setLong(2, version);
            statement.setLong(
                    3,
                    window.map(w -> w.start().getEpochSecond() - IntervalLengths.LONGEST_SECONDS)
                            .orElse(BEFORE_ALL));
            statement.setLong(4, window.map(w -> w.end().getEpochSecond()).orElse(AFTER_ALL));
            long from = window.map(w -> w.start().getEpochSecond()).orElse(BEFORE_ALL);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    long end = rows.getLong(2);
                    if (end > from) {
                        requireRoom(builder.size(), most);
                        builder.add(rows.getLong(1), end, rows.getDouble(3), rows.getLong(4));
                    }
                }
            }
        }
        return builder.build();
    }

    private static void requireRoom(int size, long most) {
        if (size >= most) {
            throw new UnanswerableException(
                    "too-many-values",
                    "The answer must have at most %,d values. Maybe ask for a shorter time, or for one signal and basis."
                            .formatted(MOST_VALUES),
                    Details.of("mostValues", MOST_VALUES));
        }
    }

    /** When each of the imports was recorded. */
    Map<Long, Instant> recordedAt(List<Long> importNumbers) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(RECORDED_AT)) {
            statement.setArray(1, connection.createArrayOf("bigint", new ArrayList<>(importNumbers).toArray()));
            Map<Long, Instant> found = new HashMap<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.put(
                            rows.getLong(1),
                            rows.getObject(2, OffsetDateTime.class).toInstant());
                }
            }
            return found;
        }
    }
}
