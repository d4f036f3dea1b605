package org.suandian.grid.internal.ingest.signals.store;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.suandian.grid.internal.signals.IntervalLengths;
import org.suandian.series.IntervalSeries;
import org.suandian.series.IntervalSeriesBuilder;

/** What is stored of a series within a span of time, as the rows of an import must be compared with it. */
final class StoredValues {

    /** A scalar subquery, so that each series costs one probe of the index and is never joined by reading the table. */
    private static final String ANY = """
            select s.id from unnest(?::int[], ?::bigint[], ?::bigint[]) as s (id, after, before)
            where (select true from signal_value v
                   where v.series_id = s.id and v.start_at > to_timestamp(s.after) and v.start_at < to_timestamp(s.before)
                   limit 1)
            """;

    private static final String CURRENT = """
            select extract(epoch from start_at)::bigint, extract(epoch from end_at)::bigint, value from signal_value
            where series_id = ? and start_at > to_timestamp(?) and start_at < to_timestamp(?)
            order by import_number, start_at
            """;
    private static final int FETCH_ROWS = 10_000;

    /**
     * Rows of one series that follow one another.
     *
     * @param start of the first, epoch second
     * @param end of the last, epoch second
     */
    record Span(int seriesId, long start, long end) {

        /** A stored value that starts no later cannot reach into the span. */
        private long after() {
            return start - IntervalLengths.LONGEST_SECONDS;
        }
    }

    private final Connection connection;

    StoredValues(Connection connection) {
        this.connection = connection;
    }

    /** The series of which anything is stored that may overlap their span. */
    Set<Integer> seriesWithin(Collection<Span> spans) throws SQLException {
        Array ids = connection.createArrayOf(
                "int", spans.stream().map(Span::seriesId).toArray());
        Array after = connection.createArrayOf(
                "bigint", spans.stream().map(Span::after).toArray());
        Array before =
                connection.createArrayOf("bigint", spans.stream().map(Span::end).toArray());
        try (PreparedStatement any = connection.prepareStatement(ANY)) {
            any.setArray(1, ids);
            any.setArray(2, after);
            any.setArray(3, before);
            Set<Integer> found = new HashSet<>();
            try (ResultSet rows = any.executeQuery()) {
                while (rows.next()) {
                    found.add(rows.getInt(1));
                }
            }
            return found;
        }
    }

    /** The values now in force around the span, later imports laid over earlier ones. */
    IntervalSeries current(Span span) throws SQLException {
        IntervalSeriesBuilder builder = IntervalSeries.builder();
        try (PreparedStatement current = connection.prepareStatement(CURRENT)) {
            current.setFetchSize(FETCH_ROWS);
            current.setInt(1, span.seriesId());
            current.setLong(2, span.after());
            current.setLong(3, span.end());
            try (ResultSet rows = current.executeQuery()) {
                while (rows.next()) {
                    builder.add(rows.getLong(1), rows.getLong(2), rows.getDouble(3));
                }
            }
        }
        return builder.build();
    }
}
