package org.suandian.scope2.internal.activity;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.suandian.scope2.internal.activity.coverage.CoverageQuery;
import org.suandian.scope2.internal.activity.coverage.SiteCoverage;
import org.suandian.scope2.internal.activity.store.ActivityRow;
import org.suandian.series.Interval;

/** The sites of a request that have meters, and the time that its readings are of. */
final class RequestSites {

    private static final int MOST = 100_000;
    private static final int TOLD = 20;
    private static final int LISTED = 20;

    /** A reading just after a gap, or one that closes it, tells of it. */
    private static final Duration AROUND = Duration.ofDays(31);

    private record Site(String organisationId, String siteId) {}

    private final Map<Site, Interval> spans = new LinkedHashMap<>();

    void see(ActivityRow row) {
        if (row.meterId().isPresent()) {
            Site site = new Site(row.organisationId(), row.siteId());
            Interval span = spans.get(site);
            if (span != null
                    && !span.start().isAfter(row.startsAt())
                    && !span.end().isBefore(row.endsAt())) {
                return;
            }
            if (span != null || spans.size() < MOST) {
                spans.merge(site, Interval.of(row.startsAt(), row.endsAt()), RequestSites::union);
            }
        }
    }

    private static Interval union(Interval a, Interval b) {
        return Interval.of(
                a.start().isBefore(b.start()) ? a.start() : b.start(), a.end().isAfter(b.end()) ? a.end() : b.end());
    }

    int leftOut() {
        return Math.max(0, spans.size() - TOLD);
    }

    List<SiteCoverage> coverage(Connection connection) throws SQLException {
        CoverageQuery query = new CoverageQuery(connection);
        List<SiteCoverage> coverage = new ArrayList<>();
        for (Map.Entry<Site, Interval> each : spans.entrySet()) {
            if (coverage.size() == TOLD) {
                break;
            }
            Interval window = Interval.of(
                    each.getValue().start().minus(AROUND), each.getValue().end().plus(AROUND));
            coverage.add(
                    query.read(each.getKey().organisationId(), each.getKey().siteId(), window, false, LISTED));
        }
        return coverage;
    }
}
