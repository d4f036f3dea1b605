package org.suandian.report.web.run;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.suandian.scope2.accounting.AccountingQuestion;
import org.suandian.scope2.run.AccountingRun;
import org.suandian.scope2.run.RunPhase;
import org.suandian.scope2.run.RunStatus;

/**
 * Where a report stands.
 *
 * @param sites as asked for; empty: all of the organisation
 * @param to exclusive
 * @param progress 0 to 1
 * @param snapshotHash sha-256 of the pinned inputs
 * @param supersedes the report whose allocations this one has taken over
 */
@Schema(name = "ReportRun")
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record RunDto(
        UUID id,
        String organisation,
        String organisationName,
        List<String> sites,
        Instant from,
        Instant to,
        String timezone,
        String fiscalYear,
        String ruleset,
        String currency,
        Optional<Instant> asOf,
        RunStatus status,
        RunPhase phase,
        double progress,
        Instant createdAt,
        Optional<Instant> endedAt,
        Optional<String> snapshotHash,
        Optional<UUID> supersedes,
        Optional<String> failure) {

    static RunDto of(AccountingRun run) {
        AccountingQuestion question = run.question();
        return new RunDto(
                run.id(),
                question.organisationId(),
                question.organisationName(),
                question.siteIds(),
                question.period().start(),
                question.period().end(),
                question.timezone().getId(),
                question.fiscalYear(),
                question.ruleset().name(),
                question.currency().getCurrencyCode(),
                question.asOf(),
                run.status(),
                run.phase(),
                run.progress(),
                run.createdAt(),
                run.endedAt(),
                run.snapshotHash(),
                run.supersedes(),
                run.failure());
    }

    /** Reports, the newest first. */
    @Schema(name = "ReportRunList")
    public record ListDto(List<RunDto> reports) {}
}
