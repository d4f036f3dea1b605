package org.suandian.scope2.accounting.memo;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.suandian.scope2.accounting.AccountingInputs;
import org.suandian.scope2.accounting.StayKey;
import org.suandian.scope2.accounting.result.MemoLine;
import org.suandian.scope2.accounting.result.TierLine;
import org.suandian.scope2.instrument.InstrumentType;
import org.suandian.scope2.quantity.LedgerEnergy;
import org.suandian.scope2.quantity.Wording;
import org.suandian.scope2.statement.Sentence;
import org.suandian.scope2.statement.Statement;

/**
 * The green share of what data centres in China consumed, counted by GEC, against the 80% that China's action plan of 2024 on low-carbon
 * data centres asks of new ones at the national hub nodes, scope2.md (15).
 *
 * @param consumption in China
 * @param certificates the part covered by GEC; at most the consumption
 */
public record ChinaGreenShare(LedgerEnergy consumption, LedgerEnergy certificates) {

    private static final String CHINA = "CN";
    private static final BigDecimal TARGET = new BigDecimal("0.80");

    /** Decimals of the share; rounded down, so that a target that is printed as met is met. */
    private static final int SHARE_DECIMALS = 9;

    public ChinaGreenShare {
        if (!consumption.isPositive()) {
            throw new IllegalArgumentException("The consumption in China (%s kWh) must be above zero for a share of it."
                    .formatted(consumption.kilowattHours()));
        }
    }

    /** Empty where nothing was consumed in China. */
    static Optional<ChinaGreenShare> find(AccountingInputs inputs, Collection<TierLine> tierLines) {
        LedgerEnergy consumed = LedgerEnergy.ZERO;
        Set<StayKey> stays = inputs.consumptions().stream()
                .filter(consumption -> consumption.stay().country().equals(CHINA))
                .map(StayKey::of)
                .collect(Collectors.toSet());
        Set<String> certificates = inputs.instruments().stream()
                .map(available -> available.instrument())
                .filter(instrument -> instrument.type() == InstrumentType.GEC)
                .map(instrument -> instrument.id())
                .collect(Collectors.toSet());
        for (var consumption : inputs.consumptions()) {
            consumed = stays.contains(StayKey.of(consumption)) ? consumed.plus(consumption.energy()) : consumed;
        }
        LedgerEnergy covered = tierLines.stream()
                .filter(line -> stays.contains(new StayKey(line.siteId(), line.stayNumber())))
                .filter(line -> certificates.contains(line.reference()))
                .map(TierLine::energy)
                .reduce(LedgerEnergy.ZERO, LedgerEnergy::plus);
        return consumed.isPositive() ? Optional.of(new ChinaGreenShare(consumed, covered)) : Optional.empty();
    }

    /** 0 to 1, nine decimals, rounded down. */
    public BigDecimal share() {
        return certificates.kilowattHours().divide(consumption.kilowattHours(), SHARE_DECIMALS, RoundingMode.DOWN);
    }

    /** Reckoned exactly, not from the rounded share. */
    public boolean meetsTarget() {
        return shortfall().signum() <= 0;
    }

    /** How many more whole certificates of 1 MWh would reach the target. */
    public long certificatesNeeded() {
        return meetsTarget() ? 0 : shortfall().setScale(0, RoundingMode.CEILING).longValueExact();
    }

    /** In MWh; negative where the target is exceeded. */
    private BigDecimal shortfall() {
        return consumption.megawattHours().multiply(TARGET).subtract(certificates.megawattHours());
    }

    MemoLine line() {
        String share = Wording.percent(share());
        String covered = Wording.megawattHours(certificates);
        String consumed = Wording.megawattHours(consumption);
        return new MemoLine(
                MemoLine.Kind.CHINA_GREEN_SHARE,
                CHINA,
                Optional.empty(),
                meetsTarget()
                        ? Statement.of(Sentence.GREEN_SHARE_MET, share, covered, consumed)
                        : Statement.of(Sentence.GREEN_SHARE_SHORT, share, covered, consumed, certificatesNeeded()));
    }
}
