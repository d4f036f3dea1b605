package org.suandian.scope2.internal.run.store;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.suandian.scope2.internal.chain.walk.EntrySource;
import org.suandian.scope2.internal.chain.walk.TableSource;
import org.suandian.scope2.internal.sql.Row;
import org.suandian.scope2.ledger.BlockKind;
import org.suandian.scope2.ledger.CanonicalWriter;

/** The table of runs, for those who walk the chain. The database hashes the snapshots, so that none has to be moved. */
final class RunSource {

    private RunSource() {}

    @Produces
    @Singleton
    static EntrySource runs() {
        return new TableSource(BlockKind.RUN, "ledger_run", LedgerRuns.COLUMNS, RunSource::write);
    }

    private static void write(ResultSet rows, CanonicalWriter out) throws SQLException {
        Row row = new Row(rows);
        LedgerRuns.write(LedgerRuns.run(row), row.bytes("snapshot_bytes_sha256"), out);
    }
}
