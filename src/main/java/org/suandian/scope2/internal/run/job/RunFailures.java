package org.suandian.scope2.internal.run.job;

import java.sql.SQLException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.suandian.failure.DataUnavailableException;

/** Tells failures of the database that heal themselves from its refusals, and both from everything else. */
final class RunFailures {

    /** SQLSTATE classes: connection, transaction rollback, resources, operator intervention, the system around it. */
    private static final Set<String> PASSING = Set.of("08", "40", "53", "55", "57", "58");

    private static final String REFUSED = "23";

    private RunFailures() {}

    /** Whether it is worth trying again later. */
    static boolean isPassing(Throwable failure) {
        return find(failure, DataUnavailableException.class).isPresent()
                || find(failure, SQLException.class)
                        .map(RunFailures::state)
                        .filter(state -> state.isEmpty() || PASSING.contains(state.substring(0, 2)))
                        .isPresent();
    }

    /** The message of a constraint of the database that was broken. */
    static Optional<String> findRefusal(Throwable failure) {
        return find(failure, SQLException.class)
                .filter(e -> state(e).startsWith(REFUSED))
                .map(e -> String.valueOf(e.getMessage()));
    }

    private static String state(SQLException e) {
        String state = e.getSQLState();
        return state == null || state.length() != 5 ? "" : state;
    }

    private static <T extends Throwable> Optional<T> find(Throwable failure, Class<T> type) {
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        for (@Nullable Throwable cause = failure; cause != null && seen.add(cause); cause = cause.getCause()) {
            if (type.isInstance(cause)) {
                return Optional.of(type.cast(cause));
            }
        }
        return Optional.empty();
    }
}
