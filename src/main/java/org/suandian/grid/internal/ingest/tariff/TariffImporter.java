package org.suandian.grid.internal.ingest.tariff;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.suandian.grid.internal.ingest.GridColumns;
import org.suandian.grid.internal.persistence.tariff.TariffEntity;
import org.suandian.grid.internal.persistence.tariff.TariffRepository;
import org.suandian.ingest.ImportContext;
import org.suandian.ingest.RetailPrices;
import org.suandian.ingest.csv.CellType;
import org.suandian.ingest.csv.Column;
import org.suandian.ingest.csv.CsvRow;
import org.suandian.ingest.csv.CsvSchema;
import org.suandian.ingest.versioned.Absence;
import org.suandian.ingest.versioned.Group;
import org.suandian.ingest.versioned.RowImporter;

/** Imports the terms of tariffs. */
@Singleton
public class TariffImporter extends RowImporter<TariffEntity> {

    private static final String FIXED = "fixed_price_per_kwh";
    private static final String FLOATING = "floating_price_per_kwh";

    static final CsvSchema SCHEMA = new CsvSchema(
            "tariffs",
            "Time-of-use tariffs: whom they are for, when, and which part of the price floats. A tariff is used once its bands"
                    + " and a price for each of its periods are imported too.",
            List.of("tariff_id"),
            List.of(
                    Column.id("tariff_id", "referred to by bands, price lists, regions and sites"),
                    Column.text("name", "English name"),
                    Column.text("name_zh", "Chinese name; the English one where empty")
                            .optional(),
                    GridColumns.zone(),
                    GridColumns.currency(),
                    Column.of("timezone", CellType.TIMEZONE, "the clock of the bands"),
                    Column.text(
                            "customer_class", "for whom; \"two-part\" in it means that a capacity charge comes on top"),
                    Column.of("valid_from", CellType.DATE, "first local day"),
                    Column.of("valid_to", CellType.DATE, "local day after the last; empty if open")
                            .optional(),
                    GridColumns.pricePerKilowattHour(FIXED, "the part that no multiplier acts on")
                            .optional(),
                    GridColumns.pricePerKilowattHour(FLOATING, "the part that multipliers act on, at multiplier 1")
                            .optional(),
                    GridColumns.source(),
                    GridColumns.note()));

    private final TariffCheck check;

    TariffImporter(TariffRepository repository, TariffCheck check) {
        super(SCHEMA, repository);
        this.check = check;
    }

    @Override
    protected TariffEntity read(CsvRow row) {
        refuseOdd(row);
        TariffEntity tariff = new TariffEntity();
        tariff.tariffId = row.text("tariff_id");
        tariff.name = row.text("name");
        tariff.nameZh = row.findText("name_zh").orElse(tariff.name);
        tariff.zoneId = row.text("zone_id");
        tariff.currency = row.currency("currency").getCurrencyCode();
        tariff.timezone = row.timezone("timezone").getId();
        tariff.customerClass = row.text("customer_class");
        tariff.validFrom = row.date("valid_from");
        tariff.validTo = Absence.column(row.findDate("valid_to"));
        tariff.fixedPrice = Absence.column(row.findDecimal(FIXED));
        tariff.floatingPrice = Absence.column(row.findDecimal(FLOATING));
        tariff.sourceId = row.text("source_id");
        tariff.note = Absence.column(row.findText("note"));
        return tariff;
    }

    private static void refuseOdd(CsvRow row) {
        RetailPrices.check(row, FIXED, row.currency("currency"));
        RetailPrices.check(row, FLOATING, row.currency("currency"));
        if (row.has(FIXED) != row.has(FLOATING)) {
            throw row.problem(
                    "incomplete-components",
                    "The record must have both %s and %s, or neither.".formatted(FIXED, FLOATING),
                    Map.of(),
                    "the fixed part is 0.");
        }
        if (row.findDate("valid_to")
                .filter(end -> !end.isAfter(row.date("valid_from")))
                .isPresent()) {
            throw row.problem("empty-validity", "valid_to", "The {column} ({value}) must be after valid_from.", "");
        }
    }

    @Override
    protected void checkStored(Collection<Group<TariffEntity>> groups, ImportContext context) {
        check.report(groups, context);
    }
}
