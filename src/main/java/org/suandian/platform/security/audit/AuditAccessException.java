package org.suandian.platform.security.audit;

import java.io.Serial;
import java.sql.SQLException;

/** The database could not be asked for the log; the cause tells whether it is away or was asked wrongly. */
public final class AuditAccessException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    AuditAccessException(SQLException cause) {
        super(cause);
    }
}
