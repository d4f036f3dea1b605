package org.suandian.scope2.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.suandian.scope2.instrument.Instrument;
import org.suandian.scope2.instrument.Instrument.Attestations;
import org.suandian.scope2.instrument.Instrument.Retirement;
import org.suandian.scope2.instrument.Instrument.SerialRange;
import org.suandian.scope2.instrument.InstrumentRules;
import org.suandian.scope2.instrument.InstrumentType;
import org.suandian.scope2.ledger.EntryProblem;
import org.suandian.scope2.quantity.EmissionRate;
import org.suandian.scope2.quantity.LedgerEnergy;
import org.suandian.series.Interval;

class InstrumentRulesTest {

    private static final Instant NOW = Instant.parse("2026-06-01T00:00:00Z");
    private static final Optional<Interval> NO_GENERATION = Optional.empty();

    private static Optional<SerialRange> serials(long first, long last) {
        return Optional.of(new SerialRange("AIB", "DE-1", first, last));
    }

    private static Optional<LedgerEnergy> mwh(String volume) {
        return Optional.of(LedgerEnergy.ofMegawattHours(new BigDecimal(volume)));
    }

    private static Instrument instrument(
            InstrumentType type, Optional<SerialRange> serials, Optional<LedgerEnergy> volume) {
        return instrument(type, serials, volume, NO_GENERATION, "2025-03", Optional.empty());
    }

    private static Instrument instrument(
            InstrumentType type,
            Optional<SerialRange> serials,
            Optional<LedgerEnergy> volume,
            Optional<Interval> generation,
            String vintage,
            Optional<String> retiredOn) {
        return new Instrument(
                "acme",
                "i",
                type,
                serials,
                volume,
                "WIND",
                "EU-GO",
                generation,
                YearMonth.parse(vintage),
                Optional.of(EmissionRate.ZERO),
                retiredOn.map(day -> new Retirement(LocalDate.parse(day), "acme")),
                new Attestations(Optional.empty(), Optional.empty()),
                Set.of(),
                "registry statement");
    }

    private static List<String> codes(Instrument instrument) {
        return InstrumentRules.listErrors(instrument, NOW).stream()
                .map(EntryProblem::code)
                .toList();
    }

    private static List<String> codesOfVintage(String vintage, Optional<Interval> generation, String retiredOn) {
        return codes(
                instrument(InstrumentType.GO, serials(1, 10), mwh("10"), generation, vintage, Optional.of(retiredOn)));
    }

    private static Optional<Interval> generation(String from, String to) {
        return Optional.of(Interval.of(Instant.parse(from), Instant.parse(to)));
    }

    @Test
    void aSerialIsAMegawattHour() {
        assertThat(codes(instrument(InstrumentType.GO, serials(101, 300), mwh("200"))))
                .isEmpty();
        assertThat(InstrumentRules.findVolume(new SerialRange("GEC", "", 0, 0))).isEqualTo(mwh("1"));
        assertThat(InstrumentRules.findVolume(new SerialRange("GEC", "", 1, Long.MAX_VALUE - 1)))
                .isEmpty();
    }

    /** A zero-width space, full width, and a no-break space: each would be a registry or series of its own. */
    @Test
    void namesThatOnlyLookLikeAnotherRegistryOrSeriesAreRefused() {
        for (SerialRange range : List.of(
                new SerialRange("A\u200bIB", "DE-1", 1, 10),
                new SerialRange("\uff21IB", "DE-1", 1, 10),
                new SerialRange("AIB", "DE\u00a01", 1, 10),
                new SerialRange("AIB", "DE-1\u200e", 1, 10))) {
            assertThat(codes(instrument(InstrumentType.GO, Optional.of(range), mwh("10"))))
                    .containsExactly("malformed-property");
        }
        SerialRange chinese = new SerialRange("国家可再生能源信息管理中心", "绿证-2025", 1, 10);
        assertThat(codes(instrument(InstrumentType.GEC, Optional.of(chinese), mwh("10"))))
                .isEmpty();
    }

    @Test
    void volumesThatAreNotThoseOfTheSerialsAreRefused() {
        assertThat(codes(instrument(InstrumentType.GO, serials(101, 300), mwh("199"))))
                .containsExactly("volume-not-of-serials");
        assertThat(codes(instrument(InstrumentType.GEC, serials(1, 1), mwh("1.5"))))
                .containsExactly("volume-not-of-serials");
        assertThat(codes(instrument(InstrumentType.PPA, serials(1, 2), mwh("200000"))))
                .containsExactly("volume-not-of-serials");
    }

    @Test
    void certificatesNeedSerialsAndContractsAVolume() {
        assertThat(codes(instrument(InstrumentType.REC, Optional.empty(), mwh("5"))))
                .containsExactly("missing-serials");
        assertThat(codes(instrument(InstrumentType.PPA, Optional.empty(), Optional.empty())))
                .containsExactly("missing-property");
        assertThat(codes(instrument(InstrumentType.SUPPLIER_TARIFF, Optional.empty(), Optional.empty())))
                .isEmpty();
    }

    @Test
    void nothingAndLessAreNoVolumes() {
        assertThat(codes(instrument(InstrumentType.PPA, Optional.empty(), mwh("0"))))
                .containsExactly("implausible-volume");
        assertThat(codes(instrument(InstrumentType.PPA, Optional.empty(), mwh("-3"))))
                .containsExactly("implausible-volume");
    }

    @Test
    void serialsAscend() {
        assertThat(codes(instrument(InstrumentType.GO, serials(300, 101), Optional.empty())))
                .contains("serials-out-of-order");
        assertThat(codes(instrument(InstrumentType.GO, serials(-1, 3), mwh("5"))))
                .containsExactly("serials-out-of-order");
    }

    @Test
    void theFutureHasGeneratedNothing() {
        assertThat(codesOfVintage("2026-07", NO_GENERATION, "2026-06-01")).contains("vintage-in-future");
        assertThat(codesOfVintage("2026-06", NO_GENERATION, "2026-06-01")).isEmpty();
        assertThat(codesOfVintage("2025-03", NO_GENERATION, "2026-06-03")).containsExactly("retired-in-future");
    }

    @Test
    void nothingIsRetiredBeforeItWasGenerated() {
        assertThat(codesOfVintage("2025-03", NO_GENERATION, "2025-02-28")).containsExactly("retired-before-generation");
        assertThat(codesOfVintage("2025-03", NO_GENERATION, "2025-03-01")).isEmpty();
    }

    @Test
    void theVintageIsAMonthOfTheGeneration() {
        Optional<Interval> quarter = generation("2024-12-31T16:00:00Z", "2025-03-31T16:00:00Z");
        assertThat(codesOfVintage("2025-03", quarter, "2025-05-01")).isEmpty();
        assertThat(codesOfVintage("2025-05", quarter, "2025-06-01")).containsExactly("vintage-outside-generation");
    }

    @Test
    void aMissingRateAndAMissingRetirementAreToldBeforehand() {
        Instrument held = instrument(InstrumentType.GO, serials(1, 10), mwh("10"));
        assertThat(InstrumentRules.listWarnings(held))
                .extracting(EntryProblem::code)
                .containsExactly("not-retired");
    }
}
