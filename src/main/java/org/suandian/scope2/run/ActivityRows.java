package org.suandian.scope2.run;

import java.io.IOException;
import java.io.OutputStream;

/** The records of a run with the emissions of each by both methods, as CSV. */
public interface ActivityRows {

    /** Writes all of them in the order of the ledger, in constant memory; the same bytes each time. Does not close the stream. */
    void writeCsv(OutputStream out) throws IOException;
}
