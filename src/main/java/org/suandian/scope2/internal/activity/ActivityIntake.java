package org.suandian.scope2.internal.activity;

import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.suandian.failure.UnanswerableException;
import org.suandian.scope2.internal.activity.parsing.TokenEnergies;
import org.suandian.scope2.internal.activity.reading.RecordReader;
import org.suandian.scope2.internal.chain.LedgerAccessException;
import org.suandian.scope2.internal.chain.LedgerAppender;

/** Takes requests with activity into the ledger, each in a transaction of its own. */
@Singleton
public class ActivityIntake {

    private static final int TRIES = 4;

    /** Two requests that hold ids which the other one wants; serialisation, which some servers demand. */
    private static final Set<String> MAY_GO_WELL_NEXT_TIME = Set.of("40P01", "40001");

    /** A body that can be read more than once. */
    public interface Body {
        InputStream open() throws IOException;
    }

    private final AgroalDataSource database;
    private final LedgerAppender ledger;
    private final SiteDirectory sites;
    private final TokenEnergies tokens;
    private final Clock clock;

    ActivityIntake(
            AgroalDataSource database, LedgerAppender ledger, SiteDirectory sites, TokenEnergies tokens, Clock clock) {
        this.database = database;
        this.ledger = ledger;
        this.sites = sites;
        this.tokens = tokens;
        this.clock = clock;
    }

    /**
     * Takes all records of a body, or none. Where all are stored already nothing is written.
     *
     * @param readers gives a new reader for each try
     * @throws UnanswerableException {@code invalid-activity} with all that is wrong
     */
    public ActivityReceipt receive(Supplier<RecordReader> readers, Body body, Optional<String> organisation)
            throws IOException {
        ActivityImport activity = new ActivityImport(ledger, sites.open(), tokens, clock);
        for (int attempt = 1; ; attempt++) {
            try (Connection connection = database.getConnection();
                    InputStream in = body.open()) {
                return receive(connection, activity, readers.get(), in, organisation);
            } catch (SQLException e) {
                if (attempt == TRIES || !MAY_GO_WELL_NEXT_TIME.contains(String.valueOf(e.getSQLState()))) {
                    throw new LedgerAccessException(e);
                }
            }
        }
    }

    private static ActivityReceipt receive(
            Connection connection,
            ActivityImport activity,
            RecordReader reader,
            InputStream in,
            Optional<String> organisation)
            throws IOException, SQLException {
        connection.setAutoCommit(false);
        boolean done = false;
        try {
            ActivityReceipt receipt = activity.run(connection, reader, in, organisation);
            connection.commit();
            done = true;
            return receipt;
        } finally {
            if (!done) {
                connection.rollback();
            }
        }
    }
}
