package org.suandian.ingest;

import org.suandian.ingest.csv.ImportIssue;

/** What a session knows of the import it is part of. */
public interface ImportContext {

    /** To be written with each row: the version in which the row becomes visible. */
    long importNumber();

    /** As named by the one who imports it. */
    String fileName();

    /** Adds an issue that concerns more than one row; the file will be refused. */
    void report(ImportIssue issue);

    /** Whether there is an issue already, so that everything written will be rolled back. */
    boolean isRefused();
}
