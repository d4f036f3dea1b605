package org.suandian.scope2.accounting.result;

import java.util.List;
import java.util.Optional;
import org.suandian.scope2.instrument.Instrument;
import org.suandian.scope2.instrument.Verdict;
import org.suandian.scope2.quantity.LedgerEnergy;

/**
 * What became of an instrument.
 *
 * @param accepted whether it meets each criterion that applies
 * @param verdicts one for each criterion, in their order
 * @param claimedElsewhere by reports of other periods or sites
 * @param allocated by this run
 * @param unapplied accepted but without consumption to cover, zero for a rejected one; empty for an instrument without a volume
 */
public record InstrumentUse(
        Instrument instrument,
        boolean accepted,
        List<Verdict> verdicts,
        LedgerEnergy claimedElsewhere,
        LedgerEnergy allocated,
        Optional<LedgerEnergy> unapplied) {

    public InstrumentUse {
        verdicts = List.copyOf(verdicts);
    }
}
