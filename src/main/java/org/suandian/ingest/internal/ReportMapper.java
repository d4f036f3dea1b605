package org.suandian.ingest.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.suandian.ingest.ImportCounts;
import org.suandian.ingest.ImportReport;
import org.suandian.ingest.csv.ImportIssue;
import org.suandian.ingest.internal.persistence.DataImportEntity;

/** Between the stored record of an import and its report. */
@Singleton
public class ReportMapper {

    private static final TypeReference<List<StoredIssue>> ISSUES = new TypeReference<>() {};

    /** An issue as it is kept in JSON. */
    record StoredIssue(
            String code,
            String template,
            Map<String, String> arguments,
            String file,
            long line,
            @Nullable String column,
            @Nullable String advice) {}

    private final ObjectMapper json = new ObjectMapper();

    String toJson(List<ImportIssue> issues) {
        try {
            return json.writeValueAsString(issues.stream()
                    .map(issue -> new StoredIssue(
                            issue.code(),
                            issue.template(),
                            issue.arguments(),
                            issue.file(),
                            issue.line(),
                            issue.column().orElse(null),
                            issue.advice().orElse(null)))
                    .toList());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Issues can be written as JSON.", e);
        }
    }

    ImportReport toReport(DataImportEntity entity) {
        return new ImportReport(
                entity.id,
                entity.number == null ? 0 : entity.number,
                entity.dataset,
                entity.fileName,
                entity.contentSha256,
                entity.status,
                entity.rowsRead,
                new ImportCounts(entity.rowsAdded, entity.rowsRevised, entity.rowsUnchanged),
                entity.issueCount,
                issues(entity.issues),
                entity.startedAt,
                entity.recordedAt);
    }

    private List<ImportIssue> issues(String stored) {
        try {
            return json.readValue(stored, ISSUES).stream()
                    .map(issue -> new ImportIssue(
                            issue.code(),
                            issue.template(),
                            issue.arguments(),
                            issue.file(),
                            issue.line(),
                            Optional.ofNullable(issue.column()),
                            Optional.ofNullable(issue.advice())))
                    .toList();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Stored issues are JSON.", e);
        }
    }
}
