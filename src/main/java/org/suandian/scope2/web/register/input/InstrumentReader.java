package org.suandian.scope2.web.register.input;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.suandian.scope2.instrument.Instrument;
import org.suandian.scope2.instrument.Instrument.Attestations;
import org.suandian.scope2.instrument.Instrument.Retirement;
import org.suandian.scope2.instrument.Instrument.SerialRange;
import org.suandian.scope2.instrument.InstrumentRules;
import org.suandian.scope2.instrument.InstrumentType;
import org.suandian.scope2.internal.register.Surroundings;
import org.suandian.scope2.quantity.EmissionRate;
import org.suandian.scope2.quantity.LedgerEnergy;
import org.suandian.scope2.quantity.RateReading;
import org.suandian.scope2.web.register.body.Fields;

/** Reads contractual instruments. */
final class InstrumentReader implements EntryReader<Instrument> {

    private static final List<String> FIELDS = List.of(
            "organisation",
            "id",
            "type",
            "registry",
            "series",
            "firstSerial",
            "lastSerial",
            "volumeMwh",
            "technology",
            "market",
            "generationFrom",
            "generationTo",
            "vintage",
            "rate",
            "rateUnit",
            "retiredOn",
            "beneficiary",
            "uniqueClaim",
            "certificatesIncluded",
            "sites",
            "source");

    private final Surroundings surroundings;

    InstrumentReader(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public List<String> fields() {
        return FIELDS;
    }

    @Override
    public Optional<Instrument> read(Fields fields) {
        Optional<String> organisation = fields.id("organisation");
        Optional<SerialRange> serials = serials(fields);
        Instrument instrument = new Instrument(
                fields.need(organisation, "organisation", ""),
                fields.need(fields.id("id"), "id", ""),
                fields.need(fields.choice("type", InstrumentType.class), "type", InstrumentType.PPA),
                serials,
                volume(fields, serials),
                fields.need(fields.text("technology"), "technology", ""),
                market(fields),
                Intervals.find(fields, "generationFrom", "generationTo"),
                fields.need(fields.month("vintage"), "vintage", YearMonth.of(1970, 1)),
                rate(fields),
                retirement(fields),
                new Attestations(fields.flag("uniqueClaim"), fields.flag("certificatesIncluded")),
                organisation.map(each -> sites(fields, each)).orElse(Set.of()),
                fields.need(fields.text("source"), "source", ""));
        if (fields.isSound()) {
            InstrumentRules.listErrors(instrument, surroundings.now()).forEach(fields::error);
        }
        if (fields.isSound()) {
            InstrumentRules.listWarnings(instrument).forEach(fields::warning);
        }
        return fields.isSound() ? Optional.of(instrument) : Optional.empty();
    }

    private static Optional<SerialRange> serials(Fields fields) {
        Optional<String> registry = fields.id("registry");
        Optional<String> series = fields.id("series");
        Optional<Long> first = fields.whole("firstSerial");
        Optional<Long> last = fields.whole("lastSerial");
        if (registry.isEmpty() && series.isEmpty() && first.isEmpty() && last.isEmpty()) {
            return Optional.empty();
        }
        String name = fields.need(registry, "registry", "");
        fields.need(first, "firstSerial", 0L);
        fields.need(last, "lastSerial", 0L);
        return first.isPresent() && last.isPresent()
                ? Optional.of(new SerialRange(name, series.orElse(""), first.get(), last.get()))
                : Optional.empty();
    }

    /** What serials convey need not be said. */
    private static Optional<LedgerEnergy> volume(Fields fields, Optional<SerialRange> serials) {
        return Numbers.megawattHours(fields, "volumeMwh").or(() -> serials.flatMap(InstrumentRules::findVolume));
    }

    private String market(Fields fields) {
        String id = fields.need(fields.id("market"), "market", "");
        References.requireMarket(fields, "market", id, surroundings);
        return id;
    }

    private static Optional<EmissionRate> rate(Fields fields) {
        Optional<BigDecimal> value = fields.decimal("rate");
        Optional<String> unit = fields.text("rateUnit");
        if (value.isEmpty() || unit.isEmpty()) {
            value.ifPresent(given -> fields.need(unit, "rateUnit", ""));
            unit.ifPresent(given -> fields.need(value, "rate", BigDecimal.ZERO));
            return Optional.empty();
        }
        return Optional.of(Rates.read(fields, new RateReading(value.get(), unit.get()), "rate", "rateUnit"));
    }

    private static Optional<Retirement> retirement(Fields fields) {
        Optional<LocalDate> on = fields.date("retiredOn");
        Optional<String> beneficiary = fields.text("beneficiary");
        if (on.isEmpty() || beneficiary.isEmpty()) {
            on.ifPresent(day -> fields.need(beneficiary, "beneficiary", ""));
            beneficiary.ifPresent(name -> fields.need(on, "retiredOn", LocalDate.EPOCH));
            return Optional.empty();
        }
        return Optional.of(new Retirement(on.get(), beneficiary.get()));
    }

    private Set<String> sites(Fields fields, String organisation) {
        List<String> sites = fields.ids("sites");
        sites.forEach(site -> References.requireSite(fields, "sites", organisation, site, surroundings));
        return Set.copyOf(sites);
    }
}
