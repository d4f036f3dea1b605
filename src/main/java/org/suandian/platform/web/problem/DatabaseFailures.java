package org.suandian.platform.web.problem;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientConnectionException;
import java.util.Set;
import org.hibernate.exception.JDBCConnectionException;

/** Tells a database that cannot be reached, which heals itself, from a mistake in what it was asked. */
final class DatabaseFailures {

    /** SQLSTATE classes: connection exception, insufficient resources, operator intervention. */
    private static final Set<String> UNAVAILABLE_CLASSES = Set.of("08", "53", "57");

    private static final String QUERY_CANCELLED = "57014";

    private DatabaseFailures() {}

    static boolean isUnavailable(Throwable failure) {
        return Causes.of(failure).anyMatch(DatabaseFailures::isConnectionFailure);
    }

    private static boolean isConnectionFailure(Throwable cause) {
        return switch (cause) {
            case JDBCConnectionException e -> true;
            case SQLTransientConnectionException e -> true;
            case SQLNonTransientConnectionException e -> true;
            case SQLException e -> isConnectionState(e);
            default -> false;
        };
    }

    private static boolean isConnectionState(SQLException e) {
        String state = e.getSQLState();
        if (state == null) {
            // The pool has no state for this one.
            return String.valueOf(e.getMessage()).contains("cquisition timeout");
        }
        return state.length() == 5
                && UNAVAILABLE_CLASSES.contains(state.substring(0, 2))
                && !state.equals(QUERY_CANCELLED);
    }
}
