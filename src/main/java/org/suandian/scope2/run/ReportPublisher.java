package org.suandian.scope2.run;

import java.util.List;

/** Makes the files of a completed run; called once, before the run is marked as completed. May be called again after a crash. */
public interface ReportPublisher {

    /** A file, and the sha-256 of its bytes in lower-case hexadecimal. */
    record PublishedFile(String name, long bytes, String sha256) {}

    /**
     * Makes and stores the files.
     *
     * @param activity writes what went into the run, one record a row
     */
    List<PublishedFile> publish(AccountingReport report, ActivityRows activity);

    /**
     * Holds what is stored of a completed run against what was published. Who stores nothing has nothing that could differ.
     *
     * @param report as it follows from the stored snapshot
     * @param activity of the run, as it is now
     * @return what differs, with the code {@code file-differs} and the file as its place; empty: nothing does
     */
    default List<Verification.Finding> verify(AccountingReport report, ActivityRows activity) {
        return List.of();
    }
}
