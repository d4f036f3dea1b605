package org.suandian.scope2.internal.allocation;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.suandian.scope2.internal.chain.walk.EntrySource;
import org.suandian.scope2.internal.chain.walk.TableSource;
import org.suandian.scope2.internal.sql.Row;
import org.suandian.scope2.ledger.BlockKind;
import org.suandian.scope2.ledger.CanonicalWriter;
import org.suandian.scope2.quantity.LedgerEnergy;

/** The tables of this package, for those who walk the chain. */
final class AllocationSources {

    private static final String STAY = "run_id, site_id, stay_number, energy_milliwatt_hours";

    private static final String ALLOCATION =
            "run_id, organisation_id, instrument_id, site_id, stay_number, period_from, period_to, energy_milliwatt_hours";

    private AllocationSources() {}

    @Produces
    @Singleton
    static EntrySource runStays() {
        return new TableSource(
                BlockKind.ALLOCATION, "ledger_run_stay", STAY, (row, out) -> Allocations.write(runStay(row), out));
    }

    @Produces
    @Singleton
    static EntrySource allocations() {
        return new TableSource(
                BlockKind.ALLOCATION, "ledger_allocation", ALLOCATION, AllocationSources::writeAllocation);
    }

    private static void writeAllocation(ResultSet row, CanonicalWriter out) throws SQLException {
        Allocations.write(Allocations.allocation(new Row(row)), out);
    }

    private static RunStay runStay(ResultSet rows) throws SQLException {
        Row row = new Row(rows);
        return new RunStay(
                row.uuid("run_id"),
                row.text("site_id"),
                row.whole("stay_number"),
                new LedgerEnergy(row.number("energy_milliwatt_hours")));
    }
}
