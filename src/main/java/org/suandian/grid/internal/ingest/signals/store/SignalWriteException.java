package org.suandian.grid.internal.ingest.signals.store;

import java.io.Serial;

/** The database refused or lost what was being written; its own error is the cause. */
public final class SignalWriteException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    public SignalWriteException(Throwable cause) {
        super("The values must be written to the database. Maybe it cannot be reached.", cause);
    }
}
