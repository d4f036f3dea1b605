package org.suandian.grid.internal.ingest.tariff;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import org.suandian.grid.TariffPeriod;
import org.suandian.grid.internal.ingest.GridColumns;
import org.suandian.grid.internal.persistence.tariff.TariffPriceEntity;
import org.suandian.grid.internal.persistence.tariff.TariffPriceRepository;
import org.suandian.ingest.ImportContext;
import org.suandian.ingest.csv.CellType;
import org.suandian.ingest.csv.Column;
import org.suandian.ingest.csv.CsvRow;
import org.suandian.ingest.csv.CsvSchema;
import org.suandian.ingest.versioned.Group;
import org.suandian.ingest.versioned.RowImporter;

/** Imports price lists of tariffs. The list of one tariff and month is replaced as a whole. */
@Singleton
public class TariffPriceImporter extends RowImporter<TariffPriceEntity> {

    private static final String PRICE = "price_per_kwh";

    static final CsvSchema SCHEMA = new CsvSchema(
            "tariff-prices",
            "Printed all-in prices of a tariff's periods. The newest month's list is used.",
            List.of("tariff_id", "month"),
            List.of(
                    Column.reference("tariff_id", "the tariff", "tariffs"),
                    Column.code("period", TariffPeriod.class, "the period, dearest first"),
                    GridColumns.pricePerKilowattHour(PRICE, "in the tariff's currency"),
                    Column.of("month", CellType.MONTH, "of the price list"),
                    GridColumns.source()));

    private final TariffCheck check;

    TariffPriceImporter(TariffPriceRepository repository, TariffCheck check) {
        super(SCHEMA, repository);
        this.check = check;
    }

    @Override
    protected List<String> rowKey() {
        return List.of("tariff_id", "month", "period");
    }

    @Override
    protected TariffPriceEntity read(CsvRow row) {
        check.checkPrice(row, PRICE, row.text("tariff_id"));
        TariffPriceEntity price = new TariffPriceEntity();
        price.tariffId = row.text("tariff_id");
        price.month = row.month("month").atDay(1);
        price.period = row.code("period", TariffPeriod.class);
        price.price = row.decimal(PRICE);
        price.sourceId = row.text("source_id");
        return price;
    }

    @Override
    protected void checkStored(Collection<Group<TariffPriceEntity>> groups, ImportContext context) {
        check.report(groups, context);
    }
}
