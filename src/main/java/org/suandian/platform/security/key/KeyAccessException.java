package org.suandian.platform.security.key;

import java.io.Serial;
import java.sql.SQLException;

/** The database could not be asked about keys; the cause tells whether it is away or was asked wrongly. */
public final class KeyAccessException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    KeyAccessException(SQLException cause) {
        super(cause);
    }
}
