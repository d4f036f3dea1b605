package org.suandian.scope2.internal.chain;

import java.io.Serial;
import java.sql.SQLException;

/** The database could not be asked; the cause tells whether it is away or was asked wrongly. */
public final class LedgerAccessException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    public LedgerAccessException(SQLException cause) {
        super(cause);
    }
}
