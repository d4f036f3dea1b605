package org.suandian.scope2.internal.register.table;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.suandian.scope2.instrument.Instrument;
import org.suandian.scope2.instrument.Instrument.Attestations;
import org.suandian.scope2.instrument.Instrument.Retirement;
import org.suandian.scope2.instrument.Instrument.SerialRange;
import org.suandian.scope2.instrument.InstrumentType;
import org.suandian.scope2.internal.sql.Binder;
import org.suandian.scope2.internal.sql.Row;
import org.suandian.scope2.ledger.BlockKind;
import org.suandian.scope2.ledger.CanonicalWriter;
import org.suandian.scope2.quantity.EmissionRate;
import org.suandian.scope2.quantity.LedgerEnergy;
import org.suandian.series.Interval;

/** Instruments as stored. */
@Singleton
public final class InstrumentTable extends RegisterTable<Instrument> {

    private static final List<String> COLUMNS = List.of(
            "organisation_id",
            "instrument_id",
            "version",
            "instrument_type",
            "registry",
            "series",
            "first_serial",
            "last_serial",
            "volume_milliwatt_hours",
            "technology",
            "market_id",
            "generation_from",
            "generation_to",
            "vintage_month",
            "rate_gco2e_per_kwh",
            "retired_on",
            "beneficiary",
            "unique_claim",
            "certificates_included",
            "site_ids",
            "source");

    public InstrumentTable() {
        super(BlockKind.INSTRUMENT, TableSql.of("ledger_instrument", "instrument_id", COLUMNS));
    }

    @Override
    public RegisterKey keyOf(Instrument instrument) {
        return new RegisterKey(Optional.of(instrument.organisationId()), instrument.id());
    }

    @Override
    public byte[] canonical(Instrument instrument, int version) {
        CanonicalWriter out = new CanonicalWriter()
                .begin("instrument/1")
                .text(instrument.organisationId())
                .text(instrument.id())
                .number(version)
                .text(instrument.type().name());
        whole(
                out.text(instrument.serials().map(SerialRange::registry))
                        .text(instrument.serials().map(SerialRange::series)),
                instrument.serials().map(SerialRange::first));
        whole(out, instrument.serials().map(SerialRange::last));
        whole(out, instrument.volume().map(LedgerEnergy::milliwattHours));
        out.text(instrument.technology())
                .text(instrument.marketId())
                .instant(instrument.generation().map(Interval::start))
                .instant(instrument.generation().map(Interval::end))
                .text(instrument.vintage().toString())
                .decimal(instrument.rate().map(EmissionRate::gramsPerKilowattHour))
                .text(instrument.retirement().map(each -> each.on().toString()))
                .text(instrument.retirement().map(Retirement::beneficiary));
        whole(out, instrument.attestations().uniqueClaim().map(InstrumentTable::number));
        whole(out, instrument.attestations().certificatesIncluded().map(InstrumentTable::number));
        Lists.write(out, new TreeSet<>(instrument.siteIds()));
        return out.text(instrument.source()).toBytes();
    }

    private static void whole(CanonicalWriter out, Optional<Long> value) {
        value.ifPresentOrElse(out::number, out::absent);
    }

    private static long number(boolean flag) {
        return flag ? 1 : 0;
    }

    @Override
    void bind(Binder binder, Connection connection, Instrument instrument, int version) throws SQLException {
        binder.text(instrument.organisationId())
                .text(instrument.id())
                .whole(version)
                .text(instrument.type().name())
                .text(instrument.serials().map(SerialRange::registry))
                .text(instrument.serials().map(SerialRange::series))
                .number(instrument.serials().map(SerialRange::first))
                .number(instrument.serials().map(SerialRange::last))
                .number(instrument.volume().map(LedgerEnergy::milliwattHours))
                .text(instrument.technology())
                .text(instrument.marketId())
                .instant(instrument.generation().map(Interval::start))
                .instant(instrument.generation().map(Interval::end))
                .date(instrument.vintage().atDay(1))
                .decimal(instrument.rate().map(EmissionRate::gramsPerKilowattHour))
                .date(instrument.retirement().map(Retirement::on))
                .text(instrument.retirement().map(Retirement::beneficiary))
                .flag(instrument.attestations().uniqueClaim())
                .flag(instrument.attestations().certificatesIncluded())
                .texts(connection, new TreeSet<>(instrument.siteIds()))
                .text(instrument.source());
    }

    @Override
    Instrument read(Row row) throws SQLException {
        Optional<LocalDate> retiredOn = row.findDate("retired_on");
        return new Instrument(
                row.text("organisation_id"),
                row.text("instrument_id"),
                InstrumentType.valueOf(row.text("instrument_type")),
                serials(row),
                row.findNumber("volume_milliwatt_hours").map(LedgerEnergy::new),
                row.text("technology"),
                row.text("market_id"),
                generation(row),
                YearMonth.from(row.date("vintage_month")),
                row.findDecimal("rate_gco2e_per_kwh").map(EmissionRate::ofGramsPerKilowattHour),
                retiredOn.isPresent()
                        ? Optional.of(new Retirement(retiredOn.get(), row.text("beneficiary")))
                        : Optional.empty(),
                new Attestations(row.findFlag("unique_claim"), row.findFlag("certificates_included")),
                Set.copyOf(row.texts("site_ids")),
                row.text("source"));
    }

    private static Optional<SerialRange> serials(Row row) throws SQLException {
        Optional<String> registry = row.findText("registry");
        return registry.isPresent()
                ? Optional.of(new SerialRange(
                        registry.get(), row.text("series"), row.number("first_serial"), row.number("last_serial")))
                : Optional.empty();
    }

    private static Optional<Interval> generation(Row row) throws SQLException {
        Optional<Instant> from = row.findInstant("generation_from");
        return from.isPresent() ? Optional.of(Interval.of(from.get(), row.instant("generation_to"))) : Optional.empty();
    }
}
