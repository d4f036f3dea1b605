package org.suandian.scope2.internal.register.registration;

import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.suandian.failure.SuandianException;
import org.suandian.scope2.internal.chain.LedgerAccessException;
import org.suandian.scope2.internal.chain.LedgerAppender;
import org.suandian.scope2.internal.chain.OpenBlock;
import org.suandian.scope2.internal.register.registration.Registration.Entry;
import org.suandian.scope2.internal.register.registration.Registration.EntryStatus;
import org.suandian.scope2.internal.register.table.RegisterTable;
import org.suandian.scope2.ledger.Block;
import org.suandian.scope2.ledger.EntryProblems;

/** Records drafts: one block, in one transaction. Requests for the same register wait for each other. */
@Singleton
public class Registrar {

    /** Of PostgreSQL's advisory locks in two parts, the second of which is the tenant's register. */
    private static final String LOCK =
            "select pg_advisory_xact_lock(540201, hashtext(concat(current_setting('suandian.tenant', true), ':', ?::text)))";

    private final AgroalDataSource database;
    private final LedgerAppender ledger;

    Registrar(AgroalDataSource database, LedgerAppender ledger) {
        this.database = database;
        this.ledger = ledger;
    }

    /**
     * Records all of them, or nothing where there is any problem.
     *
     * @param problems what is known to be wrong with the request; added to
     * @throws SuandianException with all problems, where there are any
     */
    public <T> Registration register(
            RegisterTable<T> table, RevisionRule<T> rule, List<Draft<T>> drafts, EntryProblems problems) {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try {
                Registration registration = register(connection, table, rule, drafts, problems);
                connection.commit();
                return registration;
            } catch (SQLException | RuntimeException e) {
                connection.rollback();
                throw e;
            }
        } catch (SQLException e) {
            throw new LedgerAccessException(e);
        }
    }

    private <T> Registration register(
            Connection connection,
            RegisterTable<T> table,
            RevisionRule<T> rule,
            List<Draft<T>> drafts,
            EntryProblems problems)
            throws SQLException {
        lock(connection, table.table());
        List<Decision<T>> decisions = new Decisions<>(connection, table, rule, problems).decide(drafts);
        Refusal.throwIfAny(problems);
        List<Decision<T>> news = decisions.stream()
                .filter(each -> each.status() != EntryStatus.REPEATED)
                .toList();
        List<Entry> entries = entries(table, decisions);
        if (news.isEmpty()) {
            return new Registration(Optional.empty(), entries);
        }
        OpenBlock block = ledger.open(connection, table.kind());
        for (Decision<T> each : news) {
            table.append(connection, block, each.value(), each.version());
        }
        Block closed = ledger.close(connection, block);
        return new Registration(Optional.of(closed), entries);
    }

    private static <T> List<Entry> entries(RegisterTable<T> table, List<Decision<T>> decisions) {
        return decisions.stream()
                .map(each -> new Entry(table.keyOf(each.value()), each.version(), each.status()))
                .toList();
    }

    private static void lock(Connection connection, String register) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(LOCK)) {
            statement.setString(1, register);
            statement.execute();
        }
    }
}
