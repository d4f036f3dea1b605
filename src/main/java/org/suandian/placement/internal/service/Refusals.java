package org.suandian.placement.internal.service;

import java.util.LinkedHashMap;
import java.util.Map;
import org.suandian.failure.ConflictException;
import org.suandian.failure.Details;
import org.suandian.failure.UnanswerableException;
import org.suandian.placement.PlanRecord;
import org.suandian.placement.PlanStatus;
import org.suandian.placement.problem.ProblemIssue;
import org.suandian.placement.problem.draft.IssueReport;

/** The failures that the service answers with. */
final class Refusals {

    private Refusals() {}

    /** A problem with errors, all of which are told. */
    static UnanswerableException invalid(IssueReport report) {
        ProblemIssue first = report.listErrors().getFirst();
        return new UnanswerableException(
                "invalid-placement-problem",
                "The problem (%d errors) must be sound; nothing of it was stored. The first error, at %s: %s"
                        .formatted(report.errors(), first.path(), first.message()),
                Details.of("planStatus", PlanStatus.DATASET_INVALID.name())
                        .and("errors", report.errors())
                        .and("warnings", report.warnings())
                        .and(
                                "issues",
                                report.listed().stream().map(Refusals::asMap).toList()));
    }

    private static Map<String, Object> asMap(ProblemIssue issue) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("severity", issue.severity().name());
        map.put("code", issue.code());
        map.put("path", issue.path());
        map.put("message", issue.message());
        map.put("details", issue.details());
        return map;
    }

    /** A plan whose search goes on cannot be changed or gone on from. */
    static void requireEnded(PlanRecord plan) {
        if (!plan.status().isFinal()) {
            throw new ConflictException(
                    "plan-is-being-solved",
                    "The plan (%s) must not be searched for any more. Maybe stop it with DELETE, or wait until it has ended."
                            .formatted(plan.status()),
                    Details.of("planStatus", plan.status().name()));
        }
    }

    static ConflictException noPlacement(PlanRecord plan) {
        return new ConflictException(
                "plan-has-no-placement",
                "The plan (%s) must have placed its batches, and its search ended before it had. Maybe hand the problem in again."
                        .formatted(plan.status()),
                Details.of("planStatus", plan.status().name()));
    }
}
