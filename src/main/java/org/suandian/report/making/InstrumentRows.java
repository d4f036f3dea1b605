package org.suandian.report.making;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.suandian.report.document.InstrumentRow;
import org.suandian.report.document.TierRow;
import org.suandian.scope2.accounting.result.InstrumentUse;
import org.suandian.scope2.accounting.result.Tier;

/** Rows of instruments: what is allocated of each is the sum of its tier rows. */
final class InstrumentRows {

    private InstrumentRows() {}

    static List<InstrumentRow> of(List<InstrumentUse> uses, List<TierRow> tiers) {
        Map<String, BigDecimal> allocated = new HashMap<>();
        for (TierRow tier : tiers) {
            if (tier.tier().compareTo(Tier.SUPPLIER_RATE) <= 0) {
                allocated.merge(tier.reference(), tier.energyKwh(), BigDecimal::add);
            }
        }
        return uses.stream()
                .map(use -> row(
                        use, Optional.ofNullable(allocated.get(use.instrument().id()))))
                .toList();
    }

    private static InstrumentRow row(InstrumentUse use, Optional<BigDecimal> rows) {
        Optional<BigDecimal> volume = use.instrument().volume().map(Shown::kilowattHours);
        BigDecimal claimed = Shown.kilowattHours(use.claimedElsewhere());
        BigDecimal allocated = rows.orElseGet(() -> Shown.kilowattHours(use.allocated()));
        return new InstrumentRow(
                use.instrument(),
                use.accepted(),
                use.verdicts(),
                volume,
                claimed,
                allocated,
                use.unapplied()
                        .map(exact -> exact.isZero()
                                ? Shown.kilowattHours(exact)
                                : volume.map(all -> all.subtract(claimed).subtract(allocated))
                                        .filter(rest -> rest.signum() >= 0)
                                        .orElseGet(() -> Shown.kilowattHours(exact))));
    }
}
