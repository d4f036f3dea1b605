package org.suandian.ingest.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.suandian.failure.Details;
import org.suandian.failure.UnanswerableException;
import org.suandian.ingest.ImportReport;
import org.suandian.ingest.csv.ImportIssue;

/** Turns the report of a refused file into the failure that answers its request. */
final class Rejection {

    private static final int ISSUES_SHOWN = 100;

    private Rejection() {}

    static UnanswerableException of(ImportReport report) {
        ImportIssue first = report.issues().getFirst();
        return new UnanswerableException(
                "import-rejected",
                "The file (%s, %d issues) must be sound; nothing of it was stored. The first issue: %s"
                        .formatted(report.fileName(), report.issueCount(), first.located()),
                Details.of("import", report.id().toString())
                        .and("report", "/imports/" + report.id())
                        .and("dataset", report.dataset())
                        .and("rowsRead", report.rowsRead())
                        .and("issueCount", report.issueCount())
                        .and("issues", issues(report)));
    }

    private static List<Map<String, Object>> issues(ImportReport report) {
        return report.issues().stream()
                .limit(ISSUES_SHOWN)
                .map(Rejection::asMap)
                .toList();
    }

    private static Map<String, Object> asMap(ImportIssue issue) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("code", issue.code());
        map.put("message", issue.message());
        map.put("file", issue.file());
        map.put("line", issue.line());
        issue.column().ifPresent(column -> map.put("column", column));
        issue.advice().ifPresent(advice -> map.put("advice", advice));
        return map;
    }
}
