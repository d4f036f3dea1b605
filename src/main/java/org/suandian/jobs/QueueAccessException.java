package org.suandian.jobs;

import java.sql.SQLException;

/** The table of a queue could not be read or written. */
public final class QueueAccessException extends RuntimeException {

    private static final long serialVersionUID = 1;

    public QueueAccessException(SQLException cause) {
        super(cause);
    }
}
