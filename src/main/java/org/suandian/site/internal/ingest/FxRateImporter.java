package org.suandian.site.internal.ingest;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.suandian.ingest.ImportContext;
import org.suandian.ingest.csv.CellType;
import org.suandian.ingest.csv.Column;
import org.suandian.ingest.csv.CsvRow;
import org.suandian.ingest.csv.CsvSchema;
import org.suandian.ingest.csv.Limits;
import org.suandian.ingest.versioned.Group;
import org.suandian.ingest.versioned.RowImporter;
import org.suandian.site.internal.persistence.FxRateEntity;
import org.suandian.site.internal.persistence.FxRateRepository;

/** Imports exchange rates. Periods of one currency and kind may follow each other but not overlap. */
@Singleton
public class FxRateImporter extends RowImporter<FxRateEntity> {

    private static final double HIGHEST_RATE = 1_000_000;

    static final CsvSchema SCHEMA = new CsvSchema(
            "fx-rates",
            "What one US dollar was worth.",
            List.of("currency", "kind", "valid_from"),
            List.of(
                    Column.of("currency", CellType.CURRENCY, "any but USD"),
                    Column.of("valid_from", CellType.DATE, "first day"),
                    Column.of("valid_to", CellType.DATE, "day after the last"),
                    Column.decimal(
                            "units_per_usd",
                            "currency/USD",
                            Limits.between(0.000_001, HIGHEST_RATE, "the reciprocal is given."),
                            "units of the currency for one US dollar"),
                    Column.code("kind", List.of("ANNUAL_AVERAGE", "SPOT"), "how the rate was taken"),
                    SiteColumns.source()));

    private final FxRateRepository repository;

    FxRateImporter(FxRateRepository repository) {
        super(SCHEMA, repository);
        this.repository = repository;
    }

    /** The currencies that can be converted. */
    @Override
    public Set<String> knownIds() {
        Set<String> currencies = new HashSet<>(repository.listCurrencies());
        currencies.add("USD");
        return currencies;
    }

    @Override
    protected FxRateEntity read(CsvRow row) {
        if (row.currency("currency").getCurrencyCode().equals("USD")) {
            throw row.problem(
                    "dollar-in-dollars", "currency", "The {column} ({value}) must not be USD.", "leave it out.");
        }
        FxRateEntity rate = new FxRateEntity();
        rate.currency = row.currency("currency").getCurrencyCode();
        rate.validFrom = row.date("valid_from");
        rate.validTo = row.date("valid_to");
        rate.unitsPerUsd = row.decimal("units_per_usd");
        rate.kind = row.text("kind");
        rate.sourceId = row.text("source_id");
        rate.toRate();
        return rate;
    }

    @Override
    protected void checkStored(Collection<Group<FxRateEntity>> groups, ImportContext context) {
        Map<String, TreeMap<Long, FxRateEntity>> byCurrency = new HashMap<>();
        for (FxRateEntity rate : repository.listNewest()) {
            byCurrency.computeIfAbsent(series(rate), key -> new TreeMap<>()).put(rate.validFrom.toEpochDay(), rate);
        }
        for (Group<FxRateEntity> group : groups) {
            FxRateEntity rate = group.rows().getFirst();
            Map.Entry<Long, FxRateEntity> next =
                    byCurrency.getOrDefault(series(rate), new TreeMap<>()).higherEntry(rate.validFrom.toEpochDay());
            Map.Entry<Long, FxRateEntity> before =
                    byCurrency.getOrDefault(series(rate), new TreeMap<>()).lowerEntry(rate.validFrom.toEpochDay());
            if (next != null && next.getValue().validFrom.isBefore(rate.validTo)) {
                report(group, rate, next.getValue(), context);
            } else if (before != null && before.getValue().validTo.isAfter(rate.validFrom)) {
                report(group, rate, before.getValue(), context);
            }
        }
    }

    private static void report(
            Group<FxRateEntity> group, FxRateEntity rate, FxRateEntity other, ImportContext context) {
        context.report(group.issue(
                0,
                "overlapping-validity",
                "The validity of the {currency} rate ({from} to {to}) must not overlap another of its kind ({otherFrom} to {otherTo}).",
                Map.of(
                        "currency", rate.currency,
                        "from", rate.validFrom.toString(),
                        "to", rate.validTo.toString(),
                        "otherFrom", other.validFrom.toString(),
                        "otherTo", other.validTo.toString()),
                "valid_to is written as the last day; it is the day after."));
    }

    private static String series(FxRateEntity rate) {
        return rate.currency + " " + rate.kind;
    }
}
