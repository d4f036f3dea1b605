package org.suandian.placement.web.answer;

import java.util.List;
import java.util.Map;
import org.suandian.placement.problem.ProblemIssue;
import org.suandian.placement.problem.draft.IssueReport;

/**
 * What was found in the problem.
 *
 * @param errors how many; a problem with any is refused
 * @param warnings how many
 * @param issues the first of them
 */
public record ValidationDto(long errors, long warnings, List<IssueDto> issues) {

    /** One thing that was found. */
    @org.eclipse.microprofile.openapi.annotations.media.Schema(name = "ProblemIssueDto")
    public record IssueDto(
            ProblemIssue.Severity severity, String code, String path, String message, Map<String, Object> details) {

        static IssueDto of(ProblemIssue issue) {
            return new IssueDto(issue.severity(), issue.code(), issue.path(), issue.message(), issue.details());
        }
    }

    public static ValidationDto of(IssueReport report) {
        return new ValidationDto(
                report.errors(),
                report.warnings(),
                report.listed().stream().map(IssueDto::of).toList());
    }
}
