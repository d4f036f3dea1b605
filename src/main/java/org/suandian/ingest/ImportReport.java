package org.suandian.ingest;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.suandian.ingest.csv.ImportIssue;

/**
 * What came of an import.
 *
 * @param versionNumber of the data after an accepted import; of the import itself otherwise, when no version has it
 * @param contentSha256 of the file's bytes, hexadecimal
 * @param rowsRead records after the header, refused ones included
 * @param issueCount all issues, of which {@code issues} lists the first
 * @param recordedAt from when on an accepted import is part of the answers
 */
public record ImportReport(
        UUID id,
        long versionNumber,
        String dataset,
        String fileName,
        String contentSha256,
        Status status,
        long rowsRead,
        ImportCounts counts,
        long issueCount,
        List<ImportIssue> issues,
        Instant startedAt,
        Instant recordedAt) {

    /** How an import ended. */
    public enum Status {
        /** Stored; there is a new version of the data. */
        ACCEPTED,
        /** Everything in the file was stored already. */
        UNCHANGED,
        /** Refused for its issues; nothing of the file was stored. */
        REJECTED
    }

    public ImportReport {
        issues = List.copyOf(issues);
    }
}
