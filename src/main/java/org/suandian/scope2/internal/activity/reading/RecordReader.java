package org.suandian.scope2.internal.activity.reading;

import java.io.IOException;
import java.io.InputStream;
import java.sql.SQLException;

/** Reads records from a stream, in memory that does not depend on its length. */
public interface RecordReader {

    /** Takes each record that is sound in form. It is the same object each time. */
    interface Sink {
        void accept(RawRecord record) throws SQLException;
    }

    /**
     * Reads to the end. What is wrong with the form of single records goes to the issues.
     *
     * @throws IOException if the stream breaks off, or is no JSON at all
     */
    void read(InputStream in, Issues issues, Sink sink) throws IOException, SQLException;
}
