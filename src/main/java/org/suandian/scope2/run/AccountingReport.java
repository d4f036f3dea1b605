package org.suandian.scope2.run;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.suandian.scope2.accounting.result.AccountingResult;
import org.suandian.scope2.ledger.LedgerHead;

/**
 * A completed run, with all that its report says. Made anew from the stored snapshot it is the same for ever.
 *
 * @param head of the ledger whose entries it is made from
 * @param dataVersion of the bundled and imported reference data
 * @param release of the software that made it
 * @param activityRows records that went into it
 * @param supersedes the earlier run that this one takes the place of
 */
public record AccountingReport(
        UUID id,
        Instant createdAt,
        LedgerHead head,
        long dataVersion,
        String release,
        String snapshotHash,
        long activityRows,
        AccountingResult result,
        Optional<UUID> supersedes) {}
