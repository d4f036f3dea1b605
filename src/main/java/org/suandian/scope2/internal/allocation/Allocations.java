package org.suandian.scope2.internal.allocation;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.suandian.scope2.internal.chain.OpenBlock;
import org.suandian.scope2.internal.sql.Binder;
import org.suandian.scope2.internal.sql.Row;
import org.suandian.scope2.ledger.CanonicalWriter;
import org.suandian.scope2.ledger.LedgerHead;
import org.suandian.scope2.quantity.LedgerEnergy;
import org.suandian.series.Interval;

/**
 * Stored allocations. A transaction that appends has to be read committed; the database answers what goes beyond a limit with SQLSTATE
 * 23514 and one of the constraints {@code ledger_allocation_within_volume}, {@code ledger_allocation_within_consumption} and {@code
 * ledger_allocation_taken_back_once}.
 */
public final class Allocations {

    private static final String INSERT_STAY = """
            insert into ledger_run_stay (block_id, position, entry_hash, run_id, site_id, stay_number, energy_milliwatt_hours)
            values (?, ?, ?, ?, ?, ?, ?)
            """;

    private static final String INSERT = """
            insert into ledger_allocation (block_id, position, entry_hash, run_id, organisation_id, instrument_id, site_id, stay_number,
                period_from, period_to, energy_milliwatt_hours)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    /** What is left of allocations after what was taken back: sums that are not zero. */
    private static final String STANDING = """
            select a.run_id, a.organisation_id, a.instrument_id, a.site_id, a.stay_number, a.period_from, a.period_to,
                sum(a.energy_milliwatt_hours)::bigint as energy_milliwatt_hours
            from ledger_allocation a join ledger_block b on b.id = a.block_id
            where a.organisation_id = ? and (a.instrument_id = ? or ?::text is null) and b.sequence <= ?
            group by a.run_id, a.organisation_id, a.instrument_id, a.site_id, a.stay_number, a.period_from, a.period_to
            having sum(a.energy_milliwatt_hours) <> 0
            order by a.instrument_id collate "C", a.period_from, a.run_id, a.site_id collate "C", a.stay_number
            """;

    private Allocations() {}

    /** Appends to an open block. Before the allocations of the run to the stay. */
    public static void append(Connection connection, OpenBlock block, RunStay stay) throws SQLException {
        int position = block.entries();
        CanonicalWriter entry = new CanonicalWriter();
        write(stay, entry);
        byte[] hash = block.add(entry.toBytes());
        try (PreparedStatement statement = connection.prepareStatement(INSERT_STAY)) {
            new Binder(statement)
                    .number(block.id())
                    .whole(position)
                    .bytes(hash)
                    .uuid(stay.runId())
                    .text(stay.siteId())
                    .whole(stay.stayNumber())
                    .number(stay.energy().milliwattHours());
            statement.executeUpdate();
        }
    }

    /** Appends to an open block. What is taken back comes first: the limits hold after each. */
    public static void append(Connection connection, OpenBlock block, Allocation allocation) throws SQLException {
        int position = block.entries();
        CanonicalWriter entry = new CanonicalWriter();
        write(allocation, entry);
        byte[] hash = block.add(entry.toBytes());
        try (PreparedStatement statement = connection.prepareStatement(INSERT)) {
            new Binder(statement)
                    .number(block.id())
                    .whole(position)
                    .bytes(hash)
                    .uuid(allocation.runId())
                    .text(allocation.organisationId())
                    .text(allocation.instrumentId())
                    .text(allocation.siteId())
                    .whole(allocation.stayNumber())
                    .instant(allocation.period().start())
                    .instant(allocation.period().end())
                    .number(allocation.energy().milliwattHours());
            statement.executeUpdate();
        }
    }

    static void write(RunStay stay, CanonicalWriter out) {
        out.begin("run-stay/1")
                .text(stay.runId().toString())
                .text(stay.siteId())
                .number(stay.stayNumber())
                .number(stay.energy().milliwattHours());
    }

    static void write(Allocation allocation, CanonicalWriter out) {
        out.begin("allocation/1")
                .text(allocation.runId().toString())
                .text(allocation.organisationId())
                .text(allocation.instrumentId())
                .text(allocation.siteId())
                .number(allocation.stayNumber())
                .instant(allocation.period().start())
                .instant(allocation.period().end())
                .number(allocation.energy().milliwattHours());
    }

    /** What is allocated of an organisation's instruments, as of a head, by instrument and then in order of time. */
    public static List<Allocation> listStanding(Connection connection, String organisationId, LedgerHead head)
            throws SQLException {
        return standing(connection, organisationId, Optional.empty(), head);
    }

    /** As {@link #listStanding(Connection, String, LedgerHead)}, of one instrument. */
    public static List<Allocation> listStanding(
            Connection connection, String organisationId, String instrumentId, LedgerHead head) throws SQLException {
        return standing(connection, organisationId, Optional.of(instrumentId), head);
    }

    private static List<Allocation> standing(
            Connection connection, String organisationId, Optional<String> instrumentId, LedgerHead head)
            throws SQLException {
        List<Allocation> found = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(STANDING)) {
            new Binder(statement)
                    .text(organisationId)
                    .text(instrumentId)
                    .text(instrumentId)
                    .number(head.sequence());
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(allocation(new Row(rows)));
                }
            }
        }
        return found;
    }

    static Allocation allocation(Row row) throws SQLException {
        return new Allocation(
                row.uuid("run_id"),
                row.text("organisation_id"),
                row.text("instrument_id"),
                row.text("site_id"),
                row.whole("stay_number"),
                Interval.of(row.instant("period_from"), row.instant("period_to")),
                new LedgerEnergy(row.number("energy_milliwatt_hours")));
    }
}
