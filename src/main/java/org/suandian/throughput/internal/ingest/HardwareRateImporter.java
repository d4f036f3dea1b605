package org.suandian.throughput.internal.ingest;

import jakarta.inject.Singleton;
import java.util.List;
import org.suandian.ingest.RetailPrices;
import org.suandian.ingest.csv.Column;
import org.suandian.ingest.csv.CsvRow;
import org.suandian.ingest.csv.CsvSchema;
import org.suandian.ingest.csv.Limits;
import org.suandian.ingest.versioned.Absence;
import org.suandian.ingest.versioned.RowImporter;
import org.suandian.throughput.HardwareRate;
import org.suandian.throughput.internal.persistence.HardwareRateEntity;
import org.suandian.throughput.internal.persistence.HardwareRateRepository;

/** Imports hardware rates. */
@Singleton
public class HardwareRateImporter extends RowImporter<HardwareRateEntity> {

    private static final String EMBEDDED_PRICE = "embedded_price_per_kwh";
    private static final double HIGHEST_RATE = 100_000;

    static final CsvSchema SCHEMA = new CsvSchema(
            "hardware-rates",
            "Published prices of one accelerator for one hour, and the electricity they contain.",
            List.of("rate_id"),
            List.of(
                    Column.id("rate_id", "of the rate"),
                    ThroughputColumns.accelerator(),
                    Column.code("kind", HardwareRate.Kind.class, "how the hardware is paid for"),
                    Column.decimal(
                            "price_per_accelerator_hour",
                            "currency/accelerator-hour",
                            Limits.between(0.001, HIGHEST_RATE, "the price is of a month or a whole server."),
                            "price of one accelerator for one hour"),
                    ThroughputColumns.currency(),
                    ThroughputColumns.year(),
                    Column.code("embeds_electricity", HardwareRate.Embeds.class, "whether electricity is in it"),
                    Column.decimal(
                                    EMBEDDED_PRICE,
                                    "currency/kWh",
                                    Limits.between(0, 100_000, ""),
                                    "electricity price in it, where published")
                            .optional(),
                    ThroughputColumns.watts("embedded_power_w", "power in it, where published")
                            .optional(),
                    ThroughputColumns.ratio(
                                    "embedded_pue", 1, 4, "the reciprocal is given.", "PUE in it, where published")
                            .optional(),
                    ThroughputColumns.source(),
                    ThroughputColumns.note()));

    HardwareRateImporter(HardwareRateRepository repository) {
        super(SCHEMA, repository);
    }

    @Override
    protected HardwareRateEntity read(CsvRow row) {
        RetailPrices.check(row, EMBEDDED_PRICE, row.currency("currency"));
        HardwareRateEntity rate = new HardwareRateEntity();
        rate.rateId = row.text("rate_id");
        rate.acceleratorId = row.text("accelerator_id");
        rate.kind = row.code("kind", HardwareRate.Kind.class);
        rate.pricePerAcceleratorHour = row.decimal("price_per_accelerator_hour");
        rate.currency = row.currency("currency").getCurrencyCode();
        rate.year = row.integer("year");
        rate.embedsElectricity = row.code("embeds_electricity", HardwareRate.Embeds.class);
        rate.embeddedPricePerKilowattHour = Absence.column(row.findDecimal(EMBEDDED_PRICE));
        rate.embeddedPowerWatts = Absence.column(row.findDecimal("embedded_power_w"));
        rate.embeddedPue = Absence.column(row.findDecimal("embedded_pue"));
        rate.sourceId = row.text("source_id");
        rate.note = Absence.column(row.findText("note"));
        refuseContradiction(row, rate);
        rate.toRate();
        return rate;
    }

    private static void refuseContradiction(CsvRow row, HardwareRateEntity rate) {
        boolean figures = rate.embeddedPricePerKilowattHour != null
                || rate.embeddedPowerWatts != null
                || rate.embeddedPue != null;
        if (figures && rate.embedsElectricity != HardwareRate.Embeds.YES) {
            throw row.problem(
                    "contradictory-rate",
                    "embeds_electricity",
                    "The {column} ({value}) must be YES where embedded price, power or PUE are given.",
                    "leave them empty.");
        }
    }
}
