package org.suandian.scope2.internal.run.job;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.suandian.scope2.accounting.result.AccountingResult;
import org.suandian.scope2.accounting.result.TierLine;
import org.suandian.scope2.internal.allocation.Allocation;
import org.suandian.scope2.internal.run.store.LedgerRun;
import org.suandian.scope2.quantity.LedgerEnergy;

/** What a result allocates of instruments. */
public final class RunAllocations {

    private RunAllocations() {}

    /** Lines that refer to an instrument, not to a factor; one for each stay and instrument. */
    public static List<Allocation> of(LedgerRun run, AccountingResult result) {
        Set<String> instruments = new HashSet<>();
        result.instruments().stream()
                .filter(use -> use.allocated().isPositive())
                .forEach(use -> instruments.add(use.instrument().id()));
        return result.tierLines().stream()
                .filter(line ->
                        instruments.contains(line.reference()) && !line.energy().equals(LedgerEnergy.ZERO))
                .map(line -> allocation(run, line))
                .toList();
    }

    private static Allocation allocation(LedgerRun run, TierLine line) {
        return new Allocation(
                run.runId(),
                run.organisationId(),
                line.reference(),
                line.siteId(),
                line.stayNumber(),
                run.period(),
                line.energy());
    }
}
