package org.suandian.ingest.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.suandian.ingest.ImportReport;
import org.suandian.ingest.ImportReport.Status;
import org.suandian.ingest.csv.ImportIssue;

/**
 * What came of an import.
 *
 * @param dataVersion number of the version that the import made; absent where it made none
 * @param issues the first of them; absent in lists
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record ImportDto(
        UUID id,
        String dataset,
        String fileName,
        String contentSha256,
        Status status,
        Optional<Long> dataVersion,
        long rowsRead,
        long rowsAdded,
        long rowsRevised,
        long rowsUnchanged,
        long issueCount,
        Optional<List<Issue>> issues,
        Instant startedAt,
        Instant recordedAt) {

    /**
     * Why and where a file was refused.
     *
     * @param line counted from 1; 0 where the whole file is meant
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record Issue(
            String code,
            String message,
            String template,
            Map<String, String> arguments,
            String file,
            long line,
            Optional<String> column,
            Optional<String> advice) {

        static Issue of(ImportIssue issue) {
            return new Issue(
                    issue.code(),
                    issue.message(),
                    issue.template(),
                    issue.arguments(),
                    issue.file(),
                    issue.line(),
                    issue.column(),
                    issue.advice());
        }
    }

    static ImportDto withIssues(ImportReport report) {
        return of(report, Optional.of(report.issues().stream().map(Issue::of).toList()));
    }

    static ImportDto summary(ImportReport report) {
        return of(report, Optional.empty());
    }

    private static ImportDto of(ImportReport report, Optional<List<Issue>> issues) {
        return new ImportDto(
                report.id(),
                report.dataset(),
                report.fileName(),
                report.contentSha256(),
                report.status(),
                report.status() == Status.ACCEPTED ? Optional.of(report.versionNumber()) : Optional.empty(),
                report.rowsRead(),
                report.counts().added(),
                report.counts().revised(),
                report.counts().unchanged(),
                report.issueCount(),
                issues,
                report.startedAt(),
                report.recordedAt());
    }
}
