package org.suandian.scope2.accounting.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.suandian.scope2.accounting.result.AccountingResult;
import org.suandian.scope2.accounting.result.InstrumentUse;
import org.suandian.scope2.accounting.result.MemoLine;
import org.suandian.scope2.accounting.result.TierLine;
import org.suandian.scope2.quantity.LedgerEmissions;
import org.suandian.scope2.quantity.LedgerEnergy;

/** Assertions in the words of a report. Exact: no tolerance. */
public final class Amounts {

    private Amounts() {}

    public static void assertLocationTonnes(AccountingResult result, String tonnes) {
        assertTonnes(result.locationBased(), tonnes);
    }

    public static void assertMarketTonnes(AccountingResult result, String tonnes) {
        assertTonnes(result.marketBased(), tonnes);
    }

    public static void assertTonnes(LedgerEmissions emissions, String tonnes) {
        assertThat(emissions.tonnes()).isEqualByComparingTo(tonnes);
    }

    public static void assertMegawattHours(LedgerEnergy energy, String mwh) {
        assertThat(energy.megawattHours()).isEqualByComparingTo(mwh);
    }

    /** {@code site/stay TIER reference MWh t}, one line each. */
    public static String tiers(AccountingResult result) {
        return String.join("\n", result.tierLines().stream().map(Amounts::tier).toList());
    }

    private static String tier(TierLine line) {
        return "%s/%d %s %s %s MWh %s t"
                .formatted(
                        line.siteId(),
                        line.stayNumber(),
                        line.tier(),
                        line.reference(),
                        plain(line.energy().megawattHours()),
                        plain(line.emissions().tonnes()));
    }

    public static InstrumentUse use(AccountingResult result, String instrumentId) {
        return result.instruments().stream()
                .filter(use -> use.instrument().id().equals(instrumentId))
                .findFirst()
                .orElseThrow();
    }

    /** Sum of the memo lines of a kind. */
    public static LedgerEmissions memo(AccountingResult result, MemoLine.Kind kind) {
        return result.memos().stream()
                .filter(line -> line.kind() == kind)
                .map(line -> line.emissions().orElseThrow())
                .reduce(LedgerEmissions.ZERO, LedgerEmissions::plus);
    }

    public static LedgerEmissions siteMarket(AccountingResult result, String siteId) {
        return result.tierLines().stream()
                .filter(line -> line.siteId().equals(siteId))
                .map(TierLine::emissions)
                .reduce(LedgerEmissions.ZERO, LedgerEmissions::plus);
    }

    public static LedgerEmissions siteLocation(AccountingResult result, String siteId) {
        return result.locationLines().stream()
                .filter(line -> line.siteId().equals(siteId))
                .map(line -> line.emissions())
                .reduce(LedgerEmissions.ZERO, LedgerEmissions::plus);
    }

    private static String plain(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }
}
