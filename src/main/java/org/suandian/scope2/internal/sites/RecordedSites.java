package org.suandian.scope2.internal.sites;

import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Set;
import java.util.TreeSet;
import org.suandian.scope2.internal.chain.LedgerAccessException;
import org.suandian.scope2.internal.sql.Binder;
import org.suandian.series.Interval;

/** The sites that records of an organisation name. */
@Singleton
public class RecordedSites {

    /** Goes from one site to the next in the index, past all the records of each; no record is longer than 366 days. */
    private static final String OF_PERIOD = """
            with recursive named as (
                (select site_id from ledger_activity where organisation_id = ? order by site_id limit 1)
                union all
                select (select a.site_id from ledger_activity a
                        where a.organisation_id = ? and a.site_id > named.site_id order by a.site_id limit 1)
                from named where named.site_id is not null)
            select site_id from named where site_id is not null and exists (
                select from ledger_activity a join ledger_block b on b.id = a.block_id
                where a.organisation_id = ? and a.site_id = named.site_id and b.sequence <= ?
                    and a.starts_at < ? and a.starts_at > ?::timestamptz - interval '367 days' and a.ends_at > ?)
            """;

    private final AgroalDataSource database;

    RecordedSites(AgroalDataSource database) {
        this.database = database;
    }

    /** Those with a record that touches the period, as far as a head of the ledger knows. */
    public Set<String> listIds(String organisationId, Interval period, long headSequence) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(OF_PERIOD)) {
            new Binder(statement)
                    .text(organisationId)
                    .text(organisationId)
                    .text(organisationId)
                    .number(headSequence)
                    .instant(period.end())
                    .instant(period.start())
                    .instant(period.start());
            Set<String> ids = new TreeSet<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    ids.add(rows.getString(1));
                }
            }
            return ids;
        } catch (SQLException e) {
            throw new LedgerAccessException(e);
        }
    }
}
