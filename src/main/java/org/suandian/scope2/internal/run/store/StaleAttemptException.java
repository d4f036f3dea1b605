package org.suandian.scope2.internal.run.store;

import java.util.UUID;

/** Another node has taken the run up since: nothing that this one has found may be written. */
public final class StaleAttemptException extends RuntimeException {

    private static final long serialVersionUID = 1;

    StaleAttemptException(UUID runId, int attempt) {
        super("The attempt (%d) at the run %s must be the newest; another node has taken it up."
                .formatted(attempt, runId));
    }
}
