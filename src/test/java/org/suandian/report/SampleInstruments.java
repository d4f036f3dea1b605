package org.suandian.report;

import static org.suandian.report.SampleReports.energy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.suandian.scope2.accounting.AvailableInstrument;
import org.suandian.scope2.accounting.result.InstrumentUse;
import org.suandian.scope2.instrument.Instrument;
import org.suandian.scope2.instrument.InstrumentType;
import org.suandian.scope2.instrument.QualityCriterion;
import org.suandian.scope2.instrument.Verdict;
import org.suandian.scope2.quantity.EmissionRate;
import org.suandian.scope2.quantity.LedgerEnergy;
import org.suandian.scope2.statement.Sentence;
import org.suandian.scope2.statement.Statement;

/** Instruments of the sample: two that are used up or nearly, a tariff without a volume, and one that fails by its vintage. */
final class SampleInstruments {

    private SampleInstruments() {}

    static List<AvailableInstrument> available() {
        return uses().stream()
                .map(use -> new AvailableInstrument(use.instrument(), use.claimedElsewhere()))
                .toList();
    }

    static List<InstrumentUse> uses() {
        return List.of(
                accepted(instrument("GO-1", InstrumentType.GO, "650000", "0"), "50000", "600000", Optional.of("0")),
                accepted(
                        instrument("PPA-1", InstrumentType.PPA, "100000.5", "12.5"), "0", "100000", Optional.of("0.5")),
                accepted(
                        instrument("TARIFF-1", InstrumentType.SUPPLIER_TARIFF, "", "100.0004"),
                        "0",
                        "200000",
                        Optional.empty()),
                new InstrumentUse(
                        instrument("GEC-1", InstrumentType.GEC, "1000", "0"),
                        false,
                        List.of(
                                met(),
                                new Verdict(
                                        QualityCriterion.QC4_VINTAGE,
                                        Verdict.Outcome.FAILED,
                                        Statement.of(
                                                Sentence.GENERATED_BEFORE, "2022-03", 28, "2025-01", "2025-12", 6))),
                        LedgerEnergy.ZERO,
                        LedgerEnergy.ZERO,
                        Optional.empty()));
    }

    private static InstrumentUse accepted(
            Instrument instrument, String elsewhere, String allocated, Optional<String> unapplied) {
        return new InstrumentUse(
                instrument,
                true,
                List.of(met()),
                energy(elsewhere),
                energy(allocated),
                unapplied.map(SampleReports::energy));
    }

    private static Verdict met() {
        return new Verdict(
                QualityCriterion.QC1_EMISSION_RATE,
                Verdict.Outcome.MET,
                Statement.of(Sentence.CONVEYS_RATE, "0 gCO2e/kWh"));
    }

    private static Instrument instrument(String id, InstrumentType type, String volume, String rate) {
        boolean certificate = type.isCertificate();
        return new Instrument(
                "acme",
                id,
                type,
                certificate ? Optional.of(new Instrument.SerialRange("AIB", "DE-", 1000, 1999)) : Optional.empty(),
                volume.isEmpty() ? Optional.empty() : Optional.of(energy(volume)),
                "wind",
                type == InstrumentType.GEC ? "cn" : "eu-aib",
                Optional.empty(),
                YearMonth.of(type == InstrumentType.GEC ? 2022 : 2025, 3),
                Optional.of(new EmissionRate(new BigDecimal(rate))),
                certificate
                        ? Optional.of(new Instrument.Retirement(LocalDate.of(2026, 1, 15), "算电科技"))
                        : Optional.empty(),
                new Instrument.Attestations(Optional.of(true), Optional.of(true)),
                Set.of(),
                "registry extract");
    }
}
