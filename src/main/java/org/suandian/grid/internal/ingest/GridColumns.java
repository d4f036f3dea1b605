package org.suandian.grid.internal.ingest;

import org.suandian.ingest.RetailPrices;
import org.suandian.ingest.csv.Column;
import org.suandian.ingest.csv.CsvRow;
import org.suandian.ingest.csv.Limits;
import org.suandian.units.Range;

/** Columns that several formats of this feature share, with what is plausible in them. */
public final class GridColumns {

    /** Above the dirtiest lignite plant. */
    private static final double HIGHEST_GRAMS = 2_500;

    /** No grid emits as much as this many kg/kWh, and few emit as little as this many g/kWh all year. */
    private static final double LIKELY_KILOGRAMS = 1.5;

    /** Room for the currencies of small units, such as JPY, KRW and VND. */
    private static final double HIGHEST_PRICE_PER_MWH = 10_000_000;

    private static final double LOWEST_PRICE_PER_MWH = -1_000_000;
    private static final double LIKELY_PER_KILOWATT_HOUR = 2;

    private GridColumns() {}

    public static Column source() {
        return Column.reference("source_id", "where the row was published", "sources");
    }

    public static Column area() {
        return Column.reference("area_id", "a grid zone, or a region with figures of its own", "grid-zones", "regions");
    }

    public static Column zone() {
        return Column.reference("zone_id", "the grid zone", "grid-zones");
    }

    public static Column year() {
        return Column.integer("year", "", Limits.between(1990, 2100, "a digit is wrong."), "the year described");
    }

    public static Column note() {
        return Column.text("note", "what a reader must know").optional();
    }

    public static Column currency() {
        return Column.currency("currency", "of the price");
    }

    public static Column intensity(String name, String description) {
        return Column.decimal(
                name,
                "gCO2e/kWh",
                Limits.between(0, HIGHEST_GRAMS, "a decimal point is lost, or the figures are in another unit.")
                        .withPeakAtLeast(LIKELY_KILOGRAMS, "the figures are in kg per kWh: multiply them by 1,000."),
                description);
    }

    public static Column pricePerMegawattHour(String name, String description) {
        return Column.decimal(
                name,
                "currency/MWh",
                Limits.between(LOWEST_PRICE_PER_MWH, HIGHEST_PRICE_PER_MWH, "a decimal point is lost.")
                        .withPeakAtLeast(LIKELY_PER_KILOWATT_HOUR, "the prices are per kWh: multiply them by 1,000."),
                description);
    }

    /** A retail price; what is plausible depends on the currency, see {@link RetailPrices}. */
    public static Column pricePerKilowattHour(String name, String description) {
        return Column.decimal(name, "currency/kWh", Limits.between(-1_000, 100_000, ""), description);
    }

    /** The central value, with low and high where the row has them. */
    public static Range range(CsvRow row, String central, String low, String high) {
        double value = row.decimal(central);
        return Range.of(
                row.findDecimal(low).orElse(value), value, row.findDecimal(high).orElse(value));
    }
}
