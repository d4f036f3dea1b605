package org.suandian.ingest.csv.text;

import java.io.Serial;

/** The bytes of a file are not UTF-8. */
public final class MalformedTextException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    private final long line;

    MalformedTextException(long line) {
        super("Line %d must be UTF-8.".formatted(line));
        this.line = line;
    }

    /** Counted from 1. */
    public long line() {
        return line;
    }
}
