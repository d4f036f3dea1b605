package org.suandian.scope2.internal.chain.walk;

import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.suandian.scope2.internal.chain.LedgerAccessException;

/** Whether the service works as a login that may not change the ledger, besides the triggers that refuse it. */
@Singleton
public class LedgerProtection {

    private static final Logger LOG = Logger.getLogger(LedgerProtection.class);

    private static final String WEAKNESS =
            "The service's login owns the ledger's tables, so that triggers alone protect them, which an owner can drop."
                    + " Maybe give it a login of its own, see docs/configuration.md.";

    private final AgroalDataSource database;

    LedgerProtection(AgroalDataSource database) {
        this.database = database;
    }

    void atStart(@Observes StartupEvent start) {
        findWeakness().ifPresent(LOG::warn);
    }

    /** What is weaker than it could be, for a reader. */
    public Optional<String> findWeakness() {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "select has_table_privilege('ledger_block', 'update, delete, truncate, trigger')")) {
            rows.next();
            return rows.getBoolean(1) ? Optional.of(WEAKNESS) : Optional.empty();
        } catch (SQLException e) {
            throw new LedgerAccessException(e);
        }
    }
}
