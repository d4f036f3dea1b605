package org.suandian.report.web.download;

import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.suandian.scope2.run.AccountingRun;

/** How far a report that is not completed has come. */
@Schema(name = "EmissionsReportState")
record RunStateDto(
        String id,
        String status,
        String phase,
        @Schema(description = "0 to 1") double progress,
        Instant createdAt,
        Optional<String> failure) {

    static RunStateDto of(AccountingRun run) {
        return new RunStateDto(
                run.id().toString(),
                run.status().name(),
                run.phase().name(),
                run.progress(),
                run.createdAt(),
                run.failure());
    }
}
