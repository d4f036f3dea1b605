package org.suandian.scope2.internal.snapshot;

import java.util.List;
import org.suandian.provenance.DataVersion;
import org.suandian.scope2.accounting.AccountingInputs;
import org.suandian.scope2.internal.consumption.CountedPoints;
import org.suandian.scope2.ledger.LedgerHead;

/**
 * All that a run follows from.
 *
 * @param head of the ledger whose entries it is made from
 * @param dataVersion of the reference data
 * @param release of the software that pinned it
 * @param activityRows records that were read
 * @param counted which records count in each hour of each consumption, in the order of the inputs
 */
public record Snapshot(
        LedgerHead head,
        DataVersion dataVersion,
        String release,
        long activityRows,
        List<CountedPoints> counted,
        AccountingInputs inputs) {

    public Snapshot {
        counted = List.copyOf(counted);
    }
}
