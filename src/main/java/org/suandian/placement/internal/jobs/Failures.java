package org.suandian.placement.internal.jobs;

import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.suandian.failure.DataUnavailableException;

/** Tells a failure that heals itself from one that would come again. */
final class Failures {

    private Failures() {}

    /** Whether the database, or the way to it, was the cause. */
    static boolean isOfDatabase(Throwable failure) {
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        for (@Nullable Throwable cause = failure; cause != null && seen.add(cause); cause = cause.getCause()) {
            if (cause instanceof SQLException
                    || cause instanceof PersistenceException
                    || cause instanceof DataUnavailableException) {
                return true;
            }
        }
        return false;
    }
}
