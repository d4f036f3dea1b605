package org.suandian.site.internal.ingest;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.suandian.ingest.RetailPrices;
import org.suandian.ingest.csv.Column;
import org.suandian.ingest.csv.CsvRow;
import org.suandian.ingest.csv.CsvSchema;
import org.suandian.ingest.csv.Limits;
import org.suandian.ingest.versioned.Absence;
import org.suandian.ingest.versioned.RowImporter;
import org.suandian.site.internal.persistence.RegionRepository;
import org.suandian.site.internal.persistence.SiteEntity;
import org.suandian.site.internal.persistence.SiteRepository;

/** Imports users' sites. */
@Singleton
public class SiteImporter extends RowImporter<SiteEntity> {

    private static final String CONTRACT_PRICE = "contract_price_per_kwh";

    static final CsvSchema SCHEMA = new CsvSchema(
            "sites",
            "Sites of one's own: what differs from the region they lie in.",
            List.of("site_id"),
            List.of(
                    Column.id("site_id", "in lower case; no region may have it"),
                    Column.text("name", "of the site"),
                    Column.reference("region_id", "the region it lies in", "regions"),
                    SiteColumns.pue("pue", "its own PUE; the region's where empty")
                            .optional(),
                    SiteColumns.pue("pue_low", "its low end").optional(),
                    SiteColumns.pue("pue_high", "its high end").optional(),
                    Column.reference("tariff_id", "its own tariff; the region's where empty", "tariffs")
                            .optional(),
                    Column.decimal(
                                    CONTRACT_PRICE,
                                    "currency/kWh",
                                    Limits.between(-1_000, 100_000, ""),
                                    "delivered price under contract, network and levies included")
                            .optional(),
                    Column.currency("currency", "of the contract price").optional(),
                    SiteColumns.source()));

    private final RegionRepository regions;

    SiteImporter(SiteRepository repository, RegionRepository regions) {
        super(SCHEMA, repository);
        this.regions = regions;
    }

    @Override
    protected SiteEntity read(CsvRow row) {
        refuseOdd(row);
        SiteEntity site = new SiteEntity();
        site.siteId = SiteColumns.lowerCaseId(row, "site_id");
        site.name = row.text("name");
        site.regionId = row.text("region_id");
        site.pue = Absence.column(row.findDecimal("pue"));
        site.pueLow = Absence.column(row.findDecimal("pue_low"));
        site.pueHigh = Absence.column(row.findDecimal("pue_high"));
        site.tariffId = Absence.column(row.findText("tariff_id"));
        site.contractPricePerKilowattHour = Absence.column(row.findDecimal(CONTRACT_PRICE));
        site.currency = row.has("currency") ? row.currency("currency").getCurrencyCode() : null;
        site.sourceId = row.text("source_id");
        site.toPue();
        return site;
    }

    private void refuseOdd(CsvRow row) {
        if (regions.count("regionId", row.text("site_id")) > 0) {
            throw row.problem(
                    "id-of-a-region",
                    "site_id",
                    "The {column} ({value}) must not be that of a region.",
                    "add a suffix.");
        }
        if (row.has(CONTRACT_PRICE) != row.has("currency")) {
            throw row.problem(
                    "price-without-currency",
                    "The record must have both %s and currency, or neither.".formatted(CONTRACT_PRICE),
                    Map.of(),
                    "");
        }
        if (!row.has("pue") && (row.has("pue_low") || row.has("pue_high"))) {
            throw row.problem("range-without-centre", "The record must have a pue where it has a range.", Map.of(), "");
        }
        if (row.has("currency")) {
            RetailPrices.check(row, CONTRACT_PRICE, row.currency("currency"));
        }
    }
}
