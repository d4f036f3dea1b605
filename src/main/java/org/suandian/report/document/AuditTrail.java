package org.suandian.report.document;

import java.time.Instant;
import java.util.UUID;
import org.suandian.scope2.ledger.LedgerHead;

/**
 * What the report can be checked with.
 *
 * @param head of the ledger that it was made from
 * @param snapshotHash sha-256 of the pinned inputs, lower-case hexadecimal
 * @param dataVersion of the bundled and imported reference data
 * @param release of the software
 * @param activityRows records that went into it
 */
public record AuditTrail(
        UUID reportId,
        Instant createdAt,
        LedgerHead head,
        String snapshotHash,
        long dataVersion,
        String release,
        long activityRows) {}
