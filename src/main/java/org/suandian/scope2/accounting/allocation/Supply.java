package org.suandian.scope2.accounting.allocation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.suandian.scope2.accounting.AvailableInstrument;
import org.suandian.scope2.accounting.result.InstrumentUse;
import org.suandian.scope2.accounting.result.Tier;
import org.suandian.scope2.accounting.result.TierLine;
import org.suandian.scope2.instrument.Instrument;
import org.suandian.scope2.instrument.InstrumentType;
import org.suandian.scope2.instrument.Verdict;
import org.suandian.scope2.quantity.EmissionRate;
import org.suandian.scope2.quantity.LedgerEnergy;

/** An instrument, how it was judged, and how much of it is left. */
final class Supply {

    /** Tier first; then what is meant for named sites, the oldest, and the id: scope2.md (7). */
    static final Comparator<Supply> ORDER = Comparator.comparing(Supply::tier)
            .thenComparing(supply -> supply.instrument().siteIds().isEmpty())
            .thenComparing(supply -> supply.instrument().vintage())
            .thenComparing(supply -> supply.instrument().id());

    private final AvailableInstrument available;
    private final List<Verdict> verdicts;
    private final boolean accepted;
    private final List<Demand> demands;
    private LedgerEnergy allocated = LedgerEnergy.ZERO;

    /** @param demands that it may cover, in order of site and stay */
    Supply(AvailableInstrument available, List<Verdict> verdicts, boolean accepted, List<Demand> demands) {
        this.available = available;
        this.verdicts = verdicts;
        this.accepted = accepted;
        this.demands = demands;
    }

    Instrument instrument() {
        return available.instrument();
    }

    boolean isAccepted() {
        return accepted;
    }

    List<Demand> demands() {
        return demands;
    }

    /** What this run may allocate; empty: whatever its sites consume. Only a supplier's product is without a volume. */
    Optional<LedgerEnergy> volume() {
        if (instrument().volume().isEmpty() && instrument().type() == InstrumentType.SUPPLIER_TARIFF) {
            return Optional.empty();
        }
        LedgerEnergy whole = instrument().volume().orElse(LedgerEnergy.ZERO);
        return Optional.of(whole.minus(available.claimedElsewhere().min(whole)));
    }

    /** Covers what is still uncovered of its demands, as far as it goes. A rejected one covers nothing. */
    List<TierLine> allocate() {
        List<TierLine> lines = new ArrayList<>();
        if (accepted) {
            EmissionRate rate = instrument().rate().orElseThrow();
            for (Demand demand : demands) {
                LedgerEnergy energy = left().map(demand.uncovered()::min).orElse(demand.uncovered());
                if (energy.isPositive()) {
                    demand.cover(energy);
                    allocated = allocated.plus(energy);
                    lines.add(line(demand, energy, rate));
                }
            }
        }
        return lines;
    }

    private TierLine line(Demand demand, LedgerEnergy energy, EmissionRate rate) {
        return new TierLine(
                demand.consumption().siteId(),
                demand.consumption().stayNumber(),
                tier(),
                instrument().id(),
                energy,
                rate,
                rate.of(energy));
    }

    private Optional<LedgerEnergy> left() {
        return volume().map(volume -> volume.minus(allocated));
    }

    InstrumentUse use() {
        return new InstrumentUse(
                instrument(),
                accepted,
                verdicts,
                available.claimedElsewhere(),
                allocated,
                left().map(left -> accepted ? left : LedgerEnergy.ZERO));
    }

    private Tier tier() {
        if (instrument().type().isCertificate()) {
            return Tier.CERTIFICATE;
        }
        return instrument().type() == InstrumentType.PPA ? Tier.CONTRACT : Tier.SUPPLIER_RATE;
    }
}
