package org.suandian.scope2.internal.chain.walk;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.suandian.scope2.internal.chain.LedgerAccessException;
import org.suandian.scope2.internal.chain.walk.BlockWalk.StoredBlock;
import org.suandian.scope2.run.Verification;

/**
 * Walks the whole ledger: every block, and every entry of the tables that there is an {@link EntrySource} for. Memory does not depend on
 * the length of the ledger. Whoever can change every row and every hash can make a chain that is sound in itself, so what a report
 * pinned, the head's sequence and hash, has to be compared besides.
 */
@Singleton
public class ChainWalker {

    private final AgroalDataSource database;
    private final Instance<EntrySource> sources;
    private final LedgerProtection protection;

    ChainWalker(AgroalDataSource database, @Any Instance<EntrySource> sources, LedgerProtection protection) {
        this.database = database;
        this.sources = sources;
        this.protection = protection;
    }

    /** What is not as it was recorded, up to 1,000 findings; checked are blocks and entries. */
    public Verification walk() {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try (Statement statement = connection.createStatement()) {
                statement.execute("set transaction isolation level repeatable read, read only");
                return walk(connection);
            } finally {
                connection.rollback();
            }
        } catch (SQLException e) {
            throw new LedgerAccessException(e);
        }
    }

    private Verification walk(Connection connection) throws SQLException {
        Findings findings = new Findings();
        long blocks = new BlockWalk(findings).walk(connection);
        List<OpenSource> open = new ArrayList<>();
        try {
            for (EntrySource source : sources) {
                open.add(OpenSource.of(source, connection));
            }
            EntryWalk entries = new EntryWalk(open, findings);
            walkEntries(connection, entries);
            return new Verification(blocks + entries.checked(), findings.first(), notes(findings));
        } finally {
            for (OpenSource source : open) {
                source.close();
            }
        }
    }

    private static void walkEntries(Connection connection, EntryWalk entries) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.setFetchSize(1_000);
            try (ResultSet rows = statement.executeQuery("select * from ledger_block order by id")) {
                while (rows.next()) {
                    entries.check(StoredBlock.of(rows));
                }
            }
        }
        entries.end();
    }

    private List<String> notes(Findings findings) {
        List<String> notes = new ArrayList<>();
        if (findings.total() > findings.first().size()) {
            notes.add("%,d findings in all, the first are told.".formatted(findings.total()));
        }
        protection.findWeakness().ifPresent(notes::add);
        return notes;
    }
}
