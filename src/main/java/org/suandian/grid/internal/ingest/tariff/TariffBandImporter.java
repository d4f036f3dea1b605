package org.suandian.grid.internal.ingest.tariff;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import org.suandian.grid.TariffBand;
import org.suandian.grid.TariffPeriod;
import org.suandian.grid.internal.ingest.GridColumns;
import org.suandian.grid.internal.persistence.tariff.TariffBandEntity;
import org.suandian.grid.internal.persistence.tariff.TariffBandRepository;
import org.suandian.ingest.ImportContext;
import org.suandian.ingest.csv.CellType;
import org.suandian.ingest.csv.Column;
import org.suandian.ingest.csv.CsvRow;
import org.suandian.ingest.csv.CsvSchema;
import org.suandian.ingest.csv.Limits;
import org.suandian.ingest.versioned.Absence;
import org.suandian.ingest.versioned.Group;
import org.suandian.ingest.versioned.RowImporter;

/** Imports the bands of tariffs. The bands of one tariff are replaced together. */
@Singleton
public class TariffBandImporter extends RowImporter<TariffBandEntity> {

    static final CsvSchema SCHEMA = new CsvSchema(
            "tariff-bands",
            "Hours in which a tariff's periods apply. For each month and day type the bands of a tariff cover the day, without"
                    + " overlap.",
            List.of("tariff_id"),
            List.of(
                    Column.reference("tariff_id", "the tariff", "tariffs"),
                    Column.of("months", CellType.LIST, "months and spans of months, e.g. 1-2;7;12"),
                    Column.code("day_type", TariffBand.DayType.class, "days on which it applies"),
                    Column.code("period", TariffPeriod.class, "the period, dearest first"),
                    Column.of("start_local", CellType.TIME, "begin, on a quarter-hour"),
                    Column.of("end_local", CellType.TIME, "end, exclusive; 24:00 for midnight"),
                    Column.decimal(
                                    "multiplier",
                                    "",
                                    Limits.between(0, 10, "write the ratio to the flat period: 1.5 for 50% more."),
                                    "of the floating component, 1 for the flat period; empty where not published")
                            .optional(),
                    Column.text(
                                    "condition",
                                    "as printed, for readers; bands that hold in heat waves or on holidays only are left out of the file")
                            .optional(),
                    GridColumns.source()));

    private final TariffCheck check;

    TariffBandImporter(TariffBandRepository repository, TariffCheck check) {
        super(SCHEMA, repository);
        this.check = check;
    }

    @Override
    protected List<String> rowKey() {
        return List.of("tariff_id", "months", "day_type", "start_local");
    }

    @Override
    protected TariffBandEntity read(CsvRow row) {
        TariffBandEntity band = new TariffBandEntity();
        band.tariffId = row.text("tariff_id");
        band.months = MonthList.parse(row, "months");
        band.dayType = row.code("day_type", TariffBand.DayType.class);
        band.period = row.code("period", TariffPeriod.class);
        band.startMinute = row.minuteOfDay("start_local");
        band.endMinute = row.minuteOfDay("end_local");
        band.multiplier = Absence.column(row.findDecimal("multiplier"));
        band.condition = Absence.column(row.findText("condition"));
        band.sourceId = row.text("source_id");
        band.toBand();
        return band;
    }

    @Override
    protected void checkStored(Collection<Group<TariffBandEntity>> groups, ImportContext context) {
        check.report(groups, context);
    }
}
