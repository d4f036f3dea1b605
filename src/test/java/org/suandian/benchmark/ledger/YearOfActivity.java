package org.suandian.benchmark.ledger;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.suandian.scope2.site.LedgerSite;
import org.suandian.scope2.site.SiteStay;
import org.suandian.series.Interval;

/**
 * A year of hourly activity as the ledger holds it: each pool hands in a record an hour of what its model used, and each site has a meter
 * at its utility feed. Hour by hour, a block a day, as it would have come in.
 */
record YearOfActivity(int pools, int sites, int days, boolean isMetered) {

    static final String ORGANISATION = "benchmark";

    private static final Instant START = Instant.parse("2025-01-01T00:00:00Z");
    private static final int HOURS_PER_DAY = 24;

    /** A day's rows; sites have equal numbers of pools. */
    private static final String DAY = """
            insert into ledger_activity (block_id, position, organisation_id, client_id, record_type, site_id, starts_at, ends_at,
                energy_milliwatt_hours, measurement_point, origin, model_id, accelerator_id, tenant, input_tokens, output_tokens,
                accelerator_milli_hours, entry_hash)
            select %1$d, h.hour * %2$d + p.pool, 'benchmark', 'pool-' || p.pool || '-' || (%1$d * 24 + h.hour), 0,
                'site-' || p.pool %% %3$d, '2025-01-01T00:00:00Z'::timestamptz + (%1$d * 24 + h.hour) * interval '1 hour',
                '2025-01-01T00:00:00Z'::timestamptz + (%1$d * 24 + h.hour + 1) * interval '1 hour',
                5000000 + (p.pool * 7919 + h.hour * 104729) %% 1000003, 3, 1, 'model-' || p.pool %% 12, 'h100-sxm',
                'tenant-' || p.pool %% 5, 1000000 + p.pool, 300000 + h.hour, 8000,
                decode(md5(p.pool::text || h.hour) || md5(h.hour::text || p.pool), 'hex')
            from generate_series(0, 23) as h (hour), generate_series(0, %2$d - 1) as p (pool) order by 2
            """;

    private static final String METERS = """
            insert into ledger_activity (block_id, position, organisation_id, client_id, record_type, site_id, starts_at, ends_at,
                energy_milliwatt_hours, measurement_point, origin, meter_id, entry_hash)
            select %1$d, 24 * %2$d + h.hour * %3$d + s.site, 'benchmark', 'meter-' || s.site || '-' || (%1$d * 24 + h.hour), 0,
                'site-' || s.site, '2025-01-01T00:00:00Z'::timestamptz + (%1$d * 24 + h.hour) * interval '1 hour',
                '2025-01-01T00:00:00Z'::timestamptz + (%1$d * 24 + h.hour + 1) * interval '1 hour',
                400000000 + (s.site * 7919 + h.hour * 104729) %% 1000003, 0, 0, 'feed',
                decode(md5(s.site::text || h.hour) || md5(h.hour::text || s.site), 'hex')
            from generate_series(0, 23) as h (hour), generate_series(0, %3$d - 1) as s (site) order by 2
            """;
    private static final String BLOCK = """
            insert into ledger_block (id, sequence, kind, recorded_at, entries, entries_hash, previous_hash, hash)
            select %1$d, %1$d + 1, 'ACTIVITY', now(), %2$d, h, sha256(int8send(%1$d)), sha256(int8send(%1$d + 1))
            from (select sha256(int8send(-%1$d - 1)) as h) as hashed
            """;

    long rows() {
        return (long) (pools + (isMetered ? sites : 0)) * days * HOURS_PER_DAY;
    }

    Interval period() {
        return Interval.of(START, START.plusSeconds((long) days * HOURS_PER_DAY * 3_600));
    }

    /** Indexes that reading does not use are left out: filling them would take longer than everything that is measured. */
    void insert(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(
                    "alter table ledger_activity drop constraint ledger_activity_organisation_id_client_id_key");
            statement.execute("drop index ledger_activity_site");
            for (int day = 0; day < days; day++) {
                statement.execute(DAY.formatted(day, pools, sites));
                if (isMetered) {
                    statement.execute(METERS.formatted(day, pools, sites));
                }
                statement.execute(BLOCK.formatted(day, (long) HOURS_PER_DAY * (pools + (isMetered ? sites : 0))));
            }
            statement.execute("vacuum (analyze) ledger_activity");
            statement.execute("analyze ledger_block");
        }
    }

    List<LedgerSite> ledgerSites() {
        List<LedgerSite> all = new ArrayList<>();
        for (int site = 0; site < sites; site++) {
            String id = "site-" + site;
            all.add(new LedgerSite(ORGANISATION, id, id, List.of(stay())));
        }
        return all;
    }

    private static SiteStay stay() {
        return new SiteStay(
                Instant.EPOCH,
                Optional.empty(),
                "de-frankfurt",
                List.of("DE"),
                "DE",
                "EU-GO",
                java.time.ZoneOffset.UTC,
                new java.math.BigDecimal("1.23"),
                "benchmark",
                Optional.empty());
    }
}
