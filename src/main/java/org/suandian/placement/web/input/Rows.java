package org.suandian.placement.web.input;

import java.util.List;
import java.util.Optional;
import org.suandian.grid.PriceKind;
import org.suandian.placement.internal.json.BatchDto;
import org.suandian.placement.internal.json.BoundedList.Fits;
import org.suandian.placement.internal.json.BudgetDto;
import org.suandian.placement.internal.json.FitDto;
import org.suandian.placement.internal.json.PoolDto;
import org.suandian.placement.internal.json.SiteDto;
import org.suandian.platform.web.Malformed;
import org.suandian.platform.web.StrictNumbers;

/** Rows of the CSV files as what the JSON would hold in their place. */
final class Rows {

    static final SheetColumns SITE = new SheetColumns(
            List.of(
                    "id",
                    "region",
                    "jurisdiction",
                    "pue",
                    "power_cap_kw",
                    "price_kind",
                    "electricity_price_per_kwh",
                    "carbon_intensity_grams_per_kwh"),
            List.of("id"));

    static final SheetColumns POOL = new SheetColumns(
            List.of(
                    "id",
                    "site",
                    "accelerator",
                    "count",
                    "available_accelerators",
                    "hardware_rate_per_accelerator_hour"),
            List.of("id", "site", "accelerator", "count"));

    static final SheetColumns BATCH = new SheetColumns(
            List.of(
                    "id",
                    "tenant",
                    "models",
                    "precision",
                    "concurrency",
                    "interactivity_tokens_per_second_per_user",
                    "input_tokens",
                    "output_tokens",
                    "accelerators",
                    "release",
                    "due",
                    "deadline",
                    "lateness_cost_per_hour",
                    "jurisdictions",
                    "forbidden_sites",
                    "home_site",
                    "egress_gb",
                    "egress_price_per_gb",
                    "priority",
                    "fits"),
            List.of("id"));

    static final SheetColumns BUDGET =
            new SheetColumns(List.of("tenant", "energy_kwh", "emissions_kg"), List.of("tenant"));

    private static final String FIT_SEPARATOR = ":";
    private static final int FIT_FIELDS = 4;

    private Rows() {}

    static SiteDto site(SheetRow row) {
        return new SiteDto(
                row.text("id"),
                row.text("region"),
                row.text("jurisdiction"),
                row.number("pue"),
                row.steps("power_cap_kw"),
                row.choice("price_kind", PriceKind.class),
                row.steps("electricity_price_per_kwh"),
                row.steps("carbon_intensity_grams_per_kwh"));
    }

    static PoolDto pool(SheetRow row) {
        return new PoolDto(
                row.text("id"),
                row.text("site"),
                row.text("accelerator"),
                row.whole("count"),
                row.steps("available_accelerators"),
                row.number("hardware_rate_per_accelerator_hour"));
    }

    static BatchDto batch(SheetRow row) {
        return new BatchDto(
                row.text("id"),
                row.text("tenant"),
                row.ids("models"),
                row.text("precision"),
                row.number("concurrency"),
                row.number("interactivity_tokens_per_second_per_user"),
                row.number("input_tokens"),
                row.number("output_tokens"),
                row.whole("accelerators"),
                row.instant("release"),
                row.instant("due"),
                row.instant("deadline"),
                row.number("lateness_cost_per_hour"),
                row.ids("jurisdictions"),
                row.ids("forbidden_sites"),
                row.text("home_site"),
                row.number("egress_gb"),
                row.number("egress_price_per_gb"),
                row.whole("priority"),
                row.cell("fits", Rows::fits));
    }

    static BudgetDto budget(SheetRow row) {
        return new BudgetDto(row.text("tenant"), row.number("energy_kwh"), row.number("emissions_kg"));
    }

    private static Fits fits(String text) throws Malformed {
        Fits fits = new Fits();
        for (String part : SheetRow.parts(text)) {
            String[] fields = part.split(FIT_SEPARATOR, -1);
            if (fields.length != FIT_FIELDS) {
                throw new Malformed("be fits with ; between them, each as accelerator:accelerators:hours:watts");
            }
            fits.add(new FitDto(
                    Optional.of(fields[0]),
                    Optional.of(SheetRow.parseWhole(fields[1])),
                    Optional.of(StrictNumbers.parseDouble(fields[2])),
                    Optional.of(StrictNumbers.parseDouble(fields[3]))));
        }
        return fits;
    }
}
