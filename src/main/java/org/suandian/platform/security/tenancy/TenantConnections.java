package org.suandian.platform.security.tenancy;

import io.agroal.api.AgroalPoolInterceptor;
import io.quarkus.logging.Log;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.WeakHashMap;
import org.postgresql.PGConnection;
import org.suandian.tenant.CurrentTenant;
import org.suandian.tenant.Tenant;

/**
 * Tells the database for which tenant a connection is taken from the pool, and has it forget that when the connection is given back. A
 * connection for nobody is told nothing, and sees nothing of any tenant.
 *
 * <p>What is told within a transaction that is rolled back is forgotten with it, which is as it should be: a transaction ends where its
 * connection is given back.
 */
@Singleton
public final class TenantConnections implements AgroalPoolInterceptor {

    private static final String TELL = "select set_config('suandian.tenant', ?, false)";
    private static final String NOBODY = "";

    private final CurrentTenant current;

    /** Those that were told of a tenant; by identity, as a connection of the driver has no equality of its own. */
    private final Set<PGConnection> told = Collections.synchronizedSet(Collections.newSetFromMap(new WeakHashMap<>()));

    TenantConnections(CurrentTenant current) {
        this.current = current;
    }

    @Override
    public void onConnectionAcquire(Connection connection) {
        Optional<Tenant> tenant = current.find();
        if (tenant.isEmpty()) {
            return;
        }
        try {
            told.add(connection.unwrap(PGConnection.class));
            tell(connection, tenant.get().id());
        } catch (SQLException e) {
            throw new TenantUntoldException(e);
        }
    }

    /** A connection that cannot be made to forget is not used again. */
    @Override
    public void onConnectionReturn(Connection connection) {
        try {
            if (told.remove(connection.unwrap(PGConnection.class))) {
                tell(connection, NOBODY);
            }
        } catch (SQLException e) {
            Log.debugf("A connection is given up: %s", e);
            abort(connection);
        }
    }

    private static void tell(Connection connection, String tenant) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(TELL)) {
            statement.setString(1, tenant);
            statement.execute();
        }
    }

    private static void abort(Connection connection) {
        try {
            connection.unwrap(org.postgresql.jdbc.PgConnection.class).abort(Runnable::run);
        } catch (SQLException e) {
            Log.debugf("The connection was closed already: %s", e);
        }
    }

    /** The database could not be told; the cause says why. */
    private static final class TenantUntoldException extends RuntimeException {

        private static final long serialVersionUID = 1;

        TenantUntoldException(SQLException cause) {
            super(cause);
        }
    }
}
