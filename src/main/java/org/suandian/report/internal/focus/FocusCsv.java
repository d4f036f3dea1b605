package org.suandian.report.internal.focus;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.suandian.report.ReportDocument;
import org.suandian.report.document.StayRow;
import org.suandian.report.document.WorkloadRow;
import org.suandian.report.internal.csv.CsvRow;
import org.suandian.report.internal.csv.CsvTable;
import org.suandian.report.render.ReportRenderer;
import org.suandian.scope2.accounting.StayKey;
import org.suandian.series.Interval;

/**
 * A row of FOCUS 1.2 for each workload: all its mandatory columns, those of the conditional ones that apply, and carbon in columns of
 * our own. The report knows no invoice, so every cost is 0, and {@code x_CostNote} says so.
 */
@Singleton
public final class FocusCsv implements ReportRenderer {

    static final List<String> HEADER = List.of(
            "BilledCost",
            "BillingAccountId",
            "BillingAccountName",
            "BillingCurrency",
            "BillingPeriodEnd",
            "BillingPeriodStart",
            "ChargeCategory",
            "ChargeClass",
            "ChargeDescription",
            "ChargeFrequency",
            "ChargePeriodEnd",
            "ChargePeriodStart",
            "ConsumedQuantity",
            "ConsumedUnit",
            "ContractedCost",
            "EffectiveCost",
            "InvoiceIssuerName",
            "ListCost",
            "PricingQuantity",
            "PricingUnit",
            "ProviderName",
            "PublisherName",
            "RegionId",
            "RegionName",
            "ResourceId",
            "ResourceName",
            "ResourceType",
            "ServiceCategory",
            "ServiceName",
            "ServiceSubcategory",
            "SkuId",
            "SubAccountId",
            "SubAccountName",
            "x_AcceleratorHours",
            "x_AcceleratorId",
            "x_CostNote",
            "x_EnergyKwh",
            "x_LocationBasedKgCO2e",
            "x_MarketBasedKgCO2e",
            "x_Method",
            "x_ReportId",
            "x_SnapshotHash",
            "x_StayNumber",
            "x_TokensInput",
            "x_TokensOutput");

    private static final List<String> COSTS = List.of("BilledCost", "ContractedCost", "EffectiveCost", "ListCost");

    private static final int TONNES_TO_KILOGRAMS = 3;

    @Override
    public String fileName(Locale language) {
        return "report.focus.csv";
    }

    @Override
    public String mediaType() {
        return "text/csv";
    }

    @Override
    public List<Locale> languages() {
        return List.of(Locale.ROOT);
    }

    @Override
    public void render(ReportDocument document, Locale language, OutputStream output) throws IOException {
        CsvTable table = CsvTable.begin(output, HEADER);
        Map<StayKey, StayRow> stays = new HashMap<>();
        document.stays().forEach(stay -> stays.put(new StayKey(stay.siteId(), stay.stayNumber()), stay));
        for (WorkloadRow workload : document.workloads()) {
            Optional<StayRow> stay =
                    Optional.ofNullable(stays.get(new StayKey(workload.siteId(), workload.stayNumber())));
            CsvRow row = table.row();
            billing(row, document);
            charge(
                    row,
                    workload,
                    stay.map(StayRow::interval).orElse(document.boundary().period()));
            resource(row, workload);
            carbon(row, workload, document);
            row.write();
        }
        table.end();
    }

    private static void billing(CsvRow row, ReportDocument document) {
        COSTS.forEach(column -> row.number(column, 0));
        String organisation = document.boundary().organisationName();
        row.text("BillingAccountId", document.boundary().organisationId())
                .text("BillingAccountName", organisation)
                .code("BillingCurrency", document.boundary().currency().getCurrencyCode())
                .code("BillingPeriodStart", document.boundary().period().start())
                .code("BillingPeriodEnd", document.boundary().period().end())
                .text("InvoiceIssuerName", organisation)
                .text("ProviderName", organisation)
                .text("PublisherName", organisation);
    }

    /** No charge class: that is for corrections alone. */
    private static void charge(CsvRow row, WorkloadRow workload, Interval interval) {
        row.code("ChargeCategory", "Usage")
                .text(
                        "ChargeDescription",
                        "Electricity of %s at %s".formatted(workload.modelId().orElse("no model"), workload.siteId()))
                .code("ChargeFrequency", "Usage-Based")
                .code("ChargePeriodStart", interval.start())
                .code("ChargePeriodEnd", interval.end())
                .number("ConsumedQuantity", workload.energyKwh())
                .code("ConsumedUnit", "kWh")
                .number("PricingQuantity", workload.energyKwh())
                .code("PricingUnit", "kWh");
    }

    private static void resource(CsvRow row, WorkloadRow workload) {
        row.text("RegionId", workload.regionId())
                .text("RegionName", workload.regionId())
                .text("ResourceId", workload.siteId())
                .text("ResourceName", workload.siteId())
                .code("ResourceType", "Site")
                .code("ServiceCategory", "AI and Machine Learning")
                .code("ServiceName", "LLM inference")
                .code("ServiceSubcategory", "Generative AI")
                .text("SkuId", workload.modelId())
                .text("SubAccountId", workload.tenant())
                .text("SubAccountName", workload.tenant());
    }

    private static void carbon(CsvRow row, WorkloadRow workload, ReportDocument document) {
        row.number("x_AcceleratorHours", workload.acceleratorHours())
                .text("x_AcceleratorId", workload.acceleratorId())
                .code("x_CostNote", "The report knows no invoice: costs are 0")
                .number("x_EnergyKwh", workload.energyKwh())
                .number("x_LocationBasedKgCO2e", kilograms(workload.locationBasedTco2e()))
                .number("x_MarketBasedKgCO2e", kilograms(workload.marketBasedTco2e()))
                .code("x_Method", document.method().ruleset().name())
                .code("x_ReportId", document.audit().reportId())
                .code("x_SnapshotHash", document.audit().snapshotHash())
                .number("x_StayNumber", workload.stayNumber())
                .number("x_TokensInput", workload.inputTokens())
                .number("x_TokensOutput", workload.outputTokens());
    }

    private static BigDecimal kilograms(BigDecimal tonnes) {
        return tonnes.movePointRight(TONNES_TO_KILOGRAMS);
    }
}
