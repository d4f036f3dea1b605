package org.suandian.grid.internal.ingest.signals;

import java.util.List;
import java.util.Optional;
import org.suandian.grid.CarbonBasis;
import org.suandian.grid.PriceKind;
import org.suandian.grid.internal.signals.Signal;
import org.suandian.ingest.csv.CellType;
import org.suandian.ingest.csv.Column;
import org.suandian.ingest.csv.CsvSchema;
import org.suandian.ingest.csv.Limits;
import org.suandian.provenance.QualityTier;

/**
 * The file format of one signal.
 *
 * @param valueColumn holds the value, in the unit of its name
 * @param basisColumn holds what the value covers
 * @param currencyColumn of a price; empty for carbon
 */
record SignalFormat(
        Signal signal, CsvSchema schema, String valueColumn, String basisColumn, Optional<String> currencyColumn) {

    static final String ZONE = "zone_id";
    static final String SOURCE = "source_id";

    private static final List<String> STORED_TIERS =
            List.of(QualityTier.MEASURED.name(), QualityTier.PUBLISHED.name(), QualityTier.FORECAST.name());

    static SignalFormat prices() {
        CsvSchema schema = new CsvSchema(
                "prices",
                "The price of electricity in a grid zone during an interval. Negative prices and zero are values like others.",
                List.of(ZONE, SignalRules.START, "price_kind", SignalRules.TIER, "currency", SOURCE),
                List.of(
                        Column.reference(ZONE, "Where the price holds.", "grid-zones"),
                        start(),
                        end(),
                        Column.decimal(
                                "price_per_mwh",
                                "currency/MWh",
                                Limits.between(
                                        PricePlausibility.lowest(),
                                        PricePlausibility.highest(),
                                        "a digit is wrong, or a placeholder stands for a gap."),
                                "From -5,000 to 100,000 in euros and currencies of its order, more where the unit is smaller."),
                        Column.currency("currency", "In which the price is."),
                        Column.code("price_kind", PriceKind.class, "What the price covers."),
                        tier(),
                        source()));
        return new SignalFormat(Signal.PRICE, schema, "price_per_mwh", "price_kind", Optional.of("currency"));
    }

    static SignalFormat carbonIntensities() {
        CsvSchema schema = new CsvSchema(
                "carbon-intensities",
                "The carbon intensity of electricity in a grid zone during an interval. Zero is a value like others.",
                List.of(ZONE, SignalRules.START, "basis", SignalRules.TIER, SOURCE),
                List.of(
                        Column.reference(ZONE, "Where the intensity holds.", "grid-zones"),
                        start(),
                        end(),
                        Column.decimal(
                                "intensity_gco2e_per_kwh",
                                "gCO2e/kWh",
                                Limits.between(0, SignalRules.HIGHEST_GRAMS, "it is in g/MWh or lb/MWh."),
                                "In grams."),
                        Column.code("basis", CarbonBasis.class, "Which emissions are counted."),
                        tier(),
                        source()));
        return new SignalFormat(Signal.CARBON, schema, "intensity_gco2e_per_kwh", "basis", Optional.empty());
    }

    private static Column start() {
        return Column.of(SignalRules.START, CellType.INSTANT, "Rows of one series ascend by it and do not overlap.");
    }

    private static Column end() {
        return Column.of(
                SignalRules.END,
                CellType.INSTANT,
                "Exclusive; from 1 minute to 1 day after the start, and lengths may change within a file.");
    }

    private static Column tier() {
        return Column.code(
                SignalRules.TIER,
                STORED_TIERS,
                "MEASURED for what has ended and was measured or settled, PUBLISHED for what was fixed before, FORECAST for"
                        + " estimates.");
    }

    private static Column source() {
        return Column.reference(SOURCE, "Where the value was taken from.", "sources");
    }
}
