package org.suandian.placement.internal.store;

import java.util.UUID;

/** Another node has taken the plan up since: nothing that this one has found may be written. */
public final class StaleAttemptException extends RuntimeException {

    private static final long serialVersionUID = 1;

    StaleAttemptException(UUID planId, int attempt) {
        super("The attempt (%d) at the plan %s must be the newest; another node has taken it up."
                .formatted(attempt, planId));
    }
}
