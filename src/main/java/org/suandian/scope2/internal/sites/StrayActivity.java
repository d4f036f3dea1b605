package org.suandian.scope2.internal.sites;

import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.suandian.scope2.internal.chain.LedgerAccessException;
import org.suandian.scope2.internal.sql.Binder;
import org.suandian.scope2.ledger.LedgerHead;
import org.suandian.scope2.site.LedgerSite;
import org.suandian.scope2.site.SiteStay;
import org.suandian.series.Interval;

/**
 * Finds records of a site in times in which it has no stay: nothing is known of the grid there, so no report could account for them, and
 * their energy would be missing from its totals.
 */
@Singleton
public class StrayActivity {

    /** No record is longer than 366 days. */
    private static final String FIRST = """
            select a.client_id from ledger_activity a join ledger_block b on b.id = a.block_id
            where a.organisation_id = ? and a.site_id = ? and b.sequence <= ? and a.reverses_id is null
                and a.starts_at < ? and a.starts_at > ?::timestamptz - interval '367 days' and a.ends_at > ?
                and not exists (
                    select from ledger_activity r join ledger_block rb on rb.id = r.block_id
                    where r.organisation_id = a.organisation_id and r.reverses_id = a.client_id and rb.sequence <= ?)
            order by a.starts_at, a.client_id limit 1
            """;

    private final AgroalDataSource database;

    StrayActivity(AgroalDataSource database) {
        this.database = database;
    }

    /** A record that reaches into a time without a stay. */
    public record Stray(String recordId, Interval withoutStay) {}

    /** The first one in the period that was not taken back, as far as a head of the ledger knows. */
    public Optional<Stray> find(LedgerSite site, Interval period, LedgerHead head) {
        for (Interval span : withoutStay(site, period)) {
            Optional<Stray> stray = findRecord(site, span, head).map(id -> new Stray(id, span));
            if (stray.isPresent()) {
                return stray;
            }
        }
        return Optional.empty();
    }

    /** The parts of a period in which a site has no stay, in order. */
    static List<Interval> withoutStay(LedgerSite site, Interval period) {
        List<Interval> spans = new ArrayList<>();
        Instant at = period.start();
        List<SiteStay> inOrder = site.stays().stream()
                .sorted(Comparator.comparing(SiteStay::from))
                .toList();
        for (SiteStay stay : inOrder) {
            Instant next = stay.from().isBefore(period.end()) ? stay.from() : period.end();
            if (at.isBefore(next)) {
                spans.add(Interval.of(at, next));
            }
            Instant until = stay.to().orElse(period.end());
            at = until.isAfter(at) ? until : at;
        }
        if (at.isBefore(period.end())) {
            spans.add(Interval.of(at, period.end()));
        }
        return spans;
    }

    private Optional<String> findRecord(LedgerSite site, Interval span, LedgerHead head) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(FIRST)) {
            new Binder(statement)
                    .text(site.organisationId())
                    .text(site.id())
                    .number(head.sequence())
                    .instant(span.end())
                    .instant(span.start())
                    .instant(span.start())
                    .number(head.sequence());
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next() ? Optional.of(rows.getString(1)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new LedgerAccessException(e);
        }
    }
}
