package org.suandian.scope2.run;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.suandian.scope2.accounting.AccountingQuestion;

/**
 * An accounting run as stored.
 *
 * @param progress 0 to 1
 * @param snapshotHash sha-256 of the pinned inputs, lower-case hexadecimal; empty until they are pinned
 * @param supersedes the earlier run of the same organisation, sites and period whose allocations this one took over
 * @param failure why it failed, for a reader
 */
public record AccountingRun(
        UUID id,
        AccountingQuestion question,
        RunStatus status,
        RunPhase phase,
        double progress,
        Instant createdAt,
        Optional<Instant> endedAt,
        Optional<String> snapshotHash,
        Optional<UUID> supersedes,
        Optional<String> failure) {}
