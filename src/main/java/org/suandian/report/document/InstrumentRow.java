package org.suandian.report.document;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.suandian.scope2.instrument.Instrument;
import org.suandian.scope2.instrument.Verdict;

/**
 * What became of an instrument.
 *
 * @param instrument as recorded
 * @param accepted whether it meets each criterion that applies
 * @param verdicts one for each criterion, in their order
 * @param volumeKwh that it conveys; empty for a supplier's tariff
 * @param claimedElsewhereKwh by reports of other periods or sites
 * @param allocatedKwh by this report: the sum of its tier rows
 * @param unappliedKwh accepted but without consumption to cover
 */
public record InstrumentRow(
        Instrument instrument,
        boolean accepted,
        List<Verdict> verdicts,
        Optional<BigDecimal> volumeKwh,
        BigDecimal claimedElsewhereKwh,
        BigDecimal allocatedKwh,
        Optional<BigDecimal> unappliedKwh) {

    public InstrumentRow {
        verdicts = List.copyOf(verdicts);
    }

    /** The verdicts that keep it out; empty for an accepted one. */
    public List<Verdict> failures() {
        return verdicts.stream()
                .filter(verdict -> verdict.outcome() == Verdict.Outcome.FAILED)
                .toList();
    }
}
