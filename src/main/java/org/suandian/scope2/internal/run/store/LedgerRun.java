package org.suandian.scope2.internal.run.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.suandian.scope2.ledger.LedgerHead;
import org.suandian.series.Interval;

/**
 * What the ledger keeps of a run beside its snapshot.
 *
 * @param siteIds as asked for, sorted; empty: all
 * @param head that it was made from; when that was recorded is in the snapshot
 * @param supersedes the run whose allocations it took over
 * @param snapshotSha256 lower-case hexadecimal
 * @param resultSha256 likewise
 */
public record LedgerRun(
        UUID runId,
        String organisationId,
        List<String> siteIds,
        Interval period,
        Instant createdAt,
        LedgerHead head,
        Optional<UUID> supersedes,
        String snapshotSha256,
        String resultSha256) {

    public LedgerRun {
        siteIds = List.copyOf(siteIds);
    }
}
