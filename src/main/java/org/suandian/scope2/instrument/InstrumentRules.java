package org.suandian.scope2.instrument;

import java.math.BigInteger;
import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.suandian.failure.Quoted;
import org.suandian.scope2.instrument.Instrument.SerialRange;
import org.suandian.scope2.ledger.EntryProblem;
import org.suandian.scope2.quantity.LedgerEnergy;
import org.suandian.series.Interval;

/**
 * Which instruments may be recorded. What is recorded need not count: that is judged by the quality criteria, for each report. Here is
 * refused what cannot be true.
 */
public final class InstrumentRules {

    /** Registries issue a certificate for each MWh. */
    private static final BigInteger MILLIWATT_HOURS_PER_SERIAL = BigInteger.valueOf(1_000_000_000);

    /** Days are a registry's own: at most this far from UTC's. */
    private static final int DAYS_APART = 1;

    private InstrumentRules() {}

    /** What a range conveys; empty where that is more than the ledger can hold. */
    public static Optional<LedgerEnergy> findVolume(SerialRange serials) {
        BigInteger volume = BigInteger.valueOf(serials.last())
                .subtract(BigInteger.valueOf(serials.first()))
                .add(BigInteger.ONE)
                .multiply(MILLIWATT_HOURS_PER_SERIAL);
        return volume.signum() > 0 && volume.bitLength() < Long.SIZE
                ? Optional.of(new LedgerEnergy(volume.longValueExact()))
                : Optional.empty();
    }

    /** What forbids recording it. */
    public static List<EntryProblem> listErrors(Instrument instrument, Instant now) {
        List<EntryProblem> found = new ArrayList<>();
        checkVolume(instrument, found);
        LocalDate today = now.atOffset(ZoneOffset.UTC).toLocalDate();
        if (instrument.vintage().isAfter(YearMonth.from(today.plusDays(DAYS_APART)))) {
            found.add(new EntryProblem(
                    "vintage-in-future",
                    "vintage",
                    "The vintage (%s) must not lie in the future.".formatted(instrument.vintage())));
        }
        instrument.generation().ifPresent(interval -> checkGeneration(instrument, interval, found));
        instrument.retirement().ifPresent(each -> checkRetirement(instrument, each.on(), today, found));
        return found;
    }

    private static void checkVolume(Instrument instrument, List<EntryProblem> found) {
        if (instrument.type().isCertificate() && instrument.serials().isEmpty()) {
            found.add(new EntryProblem(
                    "missing-serials",
                    "firstSerial",
                    "The certificates (%s) must be given with registry, firstSerial and lastSerial, so that nobody claims them twice."
                            .formatted(instrument.type())));
        }
        if (instrument.volume().isEmpty() && instrument.type() != InstrumentType.SUPPLIER_TARIFF) {
            found.add(new EntryProblem(
                    "missing-property",
                    "volumeMwh",
                    "The volumeMwh must be given for a %s.".formatted(instrument.type())));
        }
        instrument
                .volume()
                .filter(volume -> !volume.isPositive())
                .ifPresent(volume -> found.add(new EntryProblem(
                        "implausible-volume",
                        "volumeMwh",
                        "The volume (%s MWh) must be greater than 0."
                                .formatted(volume.megawattHours().toPlainString()))));
        instrument.serials().ifPresent(serials -> checkSerials(serials, instrument.volume(), found));
    }

    /** Names that look alike and are not would claim the same serials twice. */
    private static void checkSpelling(String property, String name, List<EntryProblem> found) {
        boolean invisible = name.codePoints().anyMatch(c -> Character.getType(c) == Character.FORMAT);
        if (invisible || !Normalizer.isNormalized(name, Normalizer.Form.NFKC)) {
            found.add(new EntryProblem(
                    "malformed-property",
                    property,
                    "The %s (%s) must be spelt with plain characters, none of them invisible, in full width or a special space. Maybe type it anew."
                            .formatted(property, Quoted.of(name))));
        }
    }

    private static void checkSerials(SerialRange serials, Optional<LedgerEnergy> volume, List<EntryProblem> found) {
        checkSpelling("registry", serials.registry(), found);
        checkSpelling("series", serials.series(), found);
        if (serials.first() < 0 || serials.last() < serials.first()) {
            found.add(new EntryProblem(
                    "serials-out-of-order",
                    "lastSerial",
                    "The serials (%d to %d) must not be negative and must be in ascending order, both ends included."
                            .formatted(serials.first(), serials.last())));
            return;
        }
        Optional<LedgerEnergy> counted = findVolume(serials);
        if (volume.isPresent() && !volume.equals(counted)) {
            long count = serials.last() - serials.first() + 1;
            found.add(new EntryProblem(
                    "volume-not-of-serials",
                    "volumeMwh",
                    "The volume (%s MWh) must be 1 MWh for each of the %d serials from %d to %d. Maybe the volume is in kWh, or the last serial is not included."
                            .formatted(
                                    volume.get()
                                            .megawattHours()
                                            .stripTrailingZeros()
                                            .toPlainString(),
                                    count,
                                    serials.first(),
                                    serials.last())));
        }
    }

    private static void checkGeneration(Instrument instrument, Interval generation, List<EntryProblem> found) {
        YearMonth first = month(generation.start(), -DAYS_APART);
        YearMonth last = month(generation.end(), DAYS_APART);
        if (instrument.vintage().isBefore(first) || instrument.vintage().isAfter(last)) {
            found.add(new EntryProblem(
                    "vintage-outside-generation",
                    "vintage",
                    "The vintage (%s) must be a month of the generation (%s to %s): the last one where there are several."
                            .formatted(instrument.vintage(), generation.start(), generation.end())));
        }
    }

    private static void checkRetirement(
            Instrument instrument, LocalDate retiredOn, LocalDate today, List<EntryProblem> found) {
        LocalDate generated = instrument
                .generation()
                .map(interval -> date(interval.start(), -DAYS_APART))
                .orElseGet(() -> instrument.vintage().atDay(1));
        if (retiredOn.isAfter(today.plusDays(DAYS_APART))) {
            found.add(new EntryProblem(
                    "retired-in-future",
                    "retiredOn",
                    "The day of retirement (%s) must not lie in the future.".formatted(retiredOn)));
        } else if (retiredOn.isBefore(generated)) {
            found.add(new EntryProblem(
                    "retired-before-generation",
                    "retiredOn",
                    "The day of retirement (%s) must not be before the electricity was generated (vintage %s)."
                            .formatted(retiredOn, instrument.vintage())));
        }
    }

    private static YearMonth month(Instant moment, int days) {
        return YearMonth.from(date(moment, days));
    }

    private static LocalDate date(Instant moment, int days) {
        return moment.atOffset(ZoneOffset.UTC).toLocalDate().plusDays(days);
    }

    /** What is odd about it: it may be recorded, and will not count as it is. */
    public static List<EntryProblem> listWarnings(Instrument instrument) {
        List<EntryProblem> found = new ArrayList<>();
        if (instrument.rate().isEmpty()) {
            found.add(
                    new EntryProblem(
                            "no-emission-rate",
                            "rate",
                            "The instrument conveys no emission rate, so it fails criterion 1. Maybe it is 0, which has to be said."));
        }
        if (instrument.type().isCertificate() && instrument.retirement().isEmpty()) {
            found.add(new EntryProblem(
                    "not-retired",
                    "retiredOn",
                    "The certificates are not retired, so they fail criterion 3 until the retirement is added."));
        }
        return found;
    }
}
