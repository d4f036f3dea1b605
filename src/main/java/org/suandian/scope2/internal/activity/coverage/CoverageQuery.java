package org.suandian.scope2.internal.activity.coverage;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.suandian.scope2.activity.MeasurementPoint;
import org.suandian.series.Interval;

/**
 * Reads what the meters of a site have covered, in memory that does not depend on the number of readings. All of it is in UTC, so that
 * days on which clocks are changed are days like others.
 */
public final class CoverageQuery {

    private static final int FETCHED = 5_000;
    private static final int MOST_METERS = 1_000;

    /** A reading lasts at most 366 days, so no earlier one reaches into the window: the index on the start bounds what is read. */
    private static final String SQL = """
            select a.meter_id, a.measurement_point, a.starts_at, a.ends_at
            from ledger_activity a
            where a.organisation_id = ? and a.site_id = ? and a.record_type = 0 and a.meter_id is not null
              and a.starts_at < ? and a.starts_at >= ? - interval '367 days' and a.ends_at > ?
              and not exists (
                  select from ledger_activity r
                  where r.organisation_id = a.organisation_id and r.reverses_id = a.client_id and r.reverses_id is not null)
            order by a.starts_at, a.ends_at
            """;

    private record Meter(int point, String id) implements Comparable<Meter> {
        @Override
        public int compareTo(Meter other) {
            return point != other.point ? Integer.compare(point, other.point) : id.compareTo(other.id);
        }
    }

    private final Connection connection;

    /** @param connection in a transaction, so that rows are fetched as they are needed */
    public CoverageQuery(Connection connection) {
        this.connection = connection;
    }

    /**
     * The coverage of a window.
     *
     * @param edgesCount whether the window shall be covered from its start to its end, rather than from the first to the last reading in it
     * @param listed how many gaps and overlaps of each meter are told
     */
    public SiteCoverage read(String organisationId, String siteId, Interval window, boolean edgesCount, int listed)
            throws SQLException {
        Optional<Instant> from = Optional.of(window.start()).filter(start -> edgesCount);
        Optional<Instant> to = Optional.of(window.end()).filter(end -> edgesCount);
        TreeMap<Meter, MeterTrack> tracks = new TreeMap<>();
        boolean complete = true;
        try (PreparedStatement statement = statement(organisationId, siteId, window);
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                Meter meter = new Meter(rows.getInt(2), rows.getString(1));
                Interval reading = clip(moment(rows, 3), moment(rows, 4), window);
                MeterTrack track = tracks.get(meter);
                if (track != null) {
                    track.add(reading);
                } else if (tracks.size() < MOST_METERS) {
                    MeasurementPoint point = MeasurementPoint.values()[meter.point()];
                    tracks.put(meter, new MeterTrack(meter.id(), point, reading, from, listed));
                } else {
                    complete = false;
                }
            }
        }
        List<MeterCoverage> meters =
                tracks.values().stream().map(track -> track.end(to)).toList();
        return new SiteCoverage(organisationId, siteId, meters, complete);
    }

    private PreparedStatement statement(String organisationId, String siteId, Interval window) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(SQL);
        try {
            statement.setFetchSize(FETCHED);
            statement.setString(1, organisationId);
            statement.setString(2, siteId);
            statement.setObject(3, window.end().atOffset(ZoneOffset.UTC));
            statement.setObject(4, window.start().atOffset(ZoneOffset.UTC));
            statement.setObject(5, window.start().atOffset(ZoneOffset.UTC));
            return statement;
        } catch (SQLException e) {
            statement.close();
            throw e;
        }
    }

    private static Instant moment(ResultSet rows, int column) throws SQLException {
        return rows.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static Interval clip(Instant start, Instant end, Interval window) {
        return Interval.of(
                start.isBefore(window.start()) ? window.start() : start,
                end.isAfter(window.end()) ? window.end() : end);
    }
}
