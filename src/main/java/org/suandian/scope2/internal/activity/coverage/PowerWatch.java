package org.suandian.scope2.internal.activity.coverage;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.suandian.failure.Quoted;
import org.suandian.scope2.activity.RecordType;
import org.suandian.scope2.internal.activity.reading.Issues;
import org.suandian.scope2.internal.activity.store.ActivityRow;
import org.suandian.series.Interval;

/**
 * Warns of readings whose average power is more than 500 times what the meter had before: most often a unit that is 1,000 times another.
 * A meter that has had fewer than five readings is compared with all of the request.
 */
public final class PowerWatch {

    private static final double FACTOR = 500;
    private static final int ENOUGH_OF_METER = 5;
    private static final int ENOUGH_OF_REQUEST = 20;
    private static final int MOST_METERS = 20_000;
    private static final double SECONDS_PER_HOUR = 3_600;

    private static final String EARLIER = """
            select meter_id, measurement_point, energy_milliwatt_hours, starts_at, ends_at from ledger_activity
            where organisation_id = ? and site_id = ? and record_type = 0 and meter_id is not null
              and energy_milliwatt_hours > 0 and block_id <> ?
            order by starts_at desc limit 500
            """;

    private record Site(String organisationId, String siteId) {}

    private record Meter(Site site, int point, String id) {}

    private final Connection connection;
    private final long blockId;
    private final Issues warnings;
    private final Set<Site> sites = new HashSet<>();
    private final Map<Meter, PowerSamples> meters = new HashMap<>();
    private final PowerSamples request = new PowerSamples();

    /** @param blockId of the request itself, whose readings are no earlier ones */
    public PowerWatch(Connection connection, long blockId, Issues warnings) {
        this.connection = connection;
        this.blockId = blockId;
        this.warnings = warnings;
    }

    /**
     * Looks at a reading; at what is none, it does not.
     *
     * @param number of the record in the request
     */
    public void see(ActivityRow row, long number, long line) throws SQLException {
        if (row.meterId().isEmpty()
                || row.recordType() != RecordType.ACTIVITY.ordinal()
                || row.energyMilliwattHours() == 0) {
            return;
        }
        Site site = new Site(row.organisationId(), row.siteId());
        if (meters.size() < MOST_METERS && sites.add(site)) {
            loadEarlier(site);
        }
        double power = milliwatts(row.energyMilliwattHours(), Interval.of(row.startsAt(), row.endsAt()));
        PowerSamples own =
                samples(new Meter(site, row.measurementPoint(), row.meterId().get()));
        if (own.size() >= ENOUGH_OF_METER) {
            compare(row, number, line, power, own.median(), "the meter's own");
        } else if (request.size() >= ENOUGH_OF_REQUEST) {
            compare(row, number, line, power, request.median(), "the request's");
        }
        own.add(power);
        request.add(power);
    }

    private PowerSamples samples(Meter meter) {
        return meters.size() < MOST_METERS
                ? meters.computeIfAbsent(meter, key -> new PowerSamples())
                : meters.getOrDefault(meter, new PowerSamples());
    }

    private void compare(ActivityRow row, long number, long line, double power, double typical, String whose) {
        if (power > FACTOR * typical) {
            warnings.add(
                    "implausible-power",
                    number,
                    line,
                    "The energy of %s (%,.1f kW on average) must be plausible, and is %,.0f times %s median (%,.3f kW). Maybe its unit is another."
                            .formatted(Quoted.of(row.clientId()), power / 1e6, power / typical, whose, typical / 1e6));
        }
    }

    private void loadEarlier(Site site) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(EARLIER)) {
            statement.setString(1, site.organisationId());
            statement.setString(2, site.siteId());
            statement.setLong(3, blockId);
            List<Runnable> newestFirst = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    Meter meter = new Meter(site, rows.getInt(2), rows.getString(1));
                    Interval interval = Interval.of(
                            rows.getObject(4, OffsetDateTime.class).toInstant(),
                            rows.getObject(5, OffsetDateTime.class).toInstant());
                    double power = milliwatts(rows.getLong(3), interval);
                    newestFirst.add(() -> samples(meter).add(power));
                }
            }
            newestFirst.reversed().forEach(Runnable::run);
        }
    }

    private static double milliwatts(long milliwattHours, Interval interval) {
        return milliwattHours * SECONDS_PER_HOUR / interval.duration().toSeconds();
    }
}
