package org.suandian.report.internal.csv;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import org.suandian.report.ReportDocument;
import org.suandian.report.document.HourlyMatchRow;
import org.suandian.report.document.InstrumentRow;
import org.suandian.report.document.StayRow;
import org.suandian.report.document.TierRow;
import org.suandian.report.document.TierSum;
import org.suandian.report.document.TokenRow;
import org.suandian.report.document.WorkloadRow;
import org.suandian.report.render.ReportRenderer;
import org.suandian.scope2.instrument.Verdict;
import org.suandian.scope2.quantity.EmissionRate;

/** The lines of a result as one long table: {@code line} says what each row is, and empty cells do not apply to it. */
@Singleton
public final class ResultCsv implements ReportRenderer {

    static final List<String> HEADER = List.of(
            "line",
            "site_id",
            "stay",
            "region_id",
            "market_id",
            "start",
            "end",
            "tier",
            "reference",
            "model_id",
            "accelerator_id",
            "tenant",
            "status",
            "energy_kwh",
            "energy_percent",
            "rate_gco2e_per_kwh",
            "location_based_tco2e",
            "market_based_tco2e",
            "emissions_tco2e",
            "volume_kwh",
            "claimed_elsewhere_kwh",
            "unapplied_kwh",
            "matched_kwh",
            "matched_percent",
            "input_tokens",
            "output_tokens",
            "tokens",
            "accelerator_hours",
            "energy_kwh_per_mtok",
            "location_based_gco2e_per_mtok",
            "market_based_gco2e_per_mtok",
            "note");

    @Override
    public String fileName(Locale language) {
        return "report.csv";
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
        table.row()
                .code("line", "TOTAL")
                .code("start", document.boundary().period().start())
                .code("end", document.boundary().period().end())
                .number("energy_kwh", document.totals().energyKwh())
                .number("location_based_tco2e", document.totals().locationBasedTco2e())
                .number("market_based_tco2e", document.totals().marketBasedTco2e())
                .text("note", document.boundary().organisationName())
                .write();
        document.stays().forEach(row -> stay(table, row));
        document.tierSums().forEach(row -> tierSum(table, row));
        document.tiers().forEach(row -> tier(table, row));
        document.instruments().forEach(row -> instrument(table, row));
        document.workloads().forEach(row -> workload(table, row));
        document.tokens().forEach(row -> tokens(table, row));
        document.hourlyMatches().forEach(row -> match(table, row));
        NoteLines.write(table, document);
        table.end();
    }

    private static void stay(CsvTable table, StayRow row) {
        table.row()
                .code("line", "STAY")
                .text("site_id", row.siteId())
                .number("stay", row.stayNumber())
                .text("region_id", row.regionId())
                .text("market_id", row.marketId())
                .code("start", row.interval().start())
                .code("end", row.interval().end())
                .text("reference", row.locationReference())
                .number("energy_kwh", row.energyKwh())
                .number("rate_gco2e_per_kwh", row.locationRateGco2ePerKwh())
                .number("location_based_tco2e", row.locationBasedTco2e())
                .number("market_based_tco2e", row.marketBasedTco2e())
                .write();
    }

    private static void tierSum(CsvTable table, TierSum row) {
        table.row()
                .code("line", "TIER_SUM")
                .code("tier", row.tier())
                .number("energy_kwh", row.energyKwh())
                .number("energy_percent", row.energyPercent())
                .number("market_based_tco2e", row.marketBasedTco2e())
                .write();
    }

    private static void tier(CsvTable table, TierRow row) {
        table.row()
                .code("line", "TIER")
                .text("site_id", row.siteId())
                .number("stay", row.stayNumber())
                .code("tier", row.tier())
                .text("reference", row.reference())
                .number("energy_kwh", row.energyKwh())
                .number("rate_gco2e_per_kwh", row.rateGco2ePerKwh())
                .number("market_based_tco2e", row.marketBasedTco2e())
                .write();
    }

    private static void instrument(CsvTable table, InstrumentRow row) {
        List<String> failures = row.failures().stream().map(ResultCsv::failure).toList();
        table.row()
                .code("line", "INSTRUMENT")
                .text("market_id", row.instrument().marketId())
                .text("reference", row.instrument().id())
                .code("status", row.accepted() ? "ACCEPTED" : "REJECTED")
                .number("energy_kwh", row.allocatedKwh())
                .number("rate_gco2e_per_kwh", row.instrument().rate().map(EmissionRate::gramsPerKilowattHour))
                .number("volume_kwh", row.volumeKwh())
                .number("claimed_elsewhere_kwh", row.claimedElsewhereKwh())
                .number("unapplied_kwh", row.unappliedKwh())
                .text("note", String.join("; ", failures))
                .write();
    }

    private static String failure(Verdict verdict) {
        return "%s: %s".formatted(verdict.criterion(), verdict.detail().text());
    }

    private static void workload(CsvTable table, WorkloadRow row) {
        table.row()
                .code("line", "WORKLOAD")
                .text("site_id", row.siteId())
                .number("stay", row.stayNumber())
                .text("region_id", row.regionId())
                .text("model_id", row.modelId())
                .text("accelerator_id", row.acceleratorId())
                .text("tenant", row.tenant())
                .number("energy_kwh", row.energyKwh())
                .number("location_based_tco2e", row.locationBasedTco2e())
                .number("market_based_tco2e", row.marketBasedTco2e())
                .number("input_tokens", row.inputTokens())
                .number("output_tokens", row.outputTokens())
                .number("accelerator_hours", row.acceleratorHours())
                .write();
    }

    private static void tokens(CsvTable table, TokenRow row) {
        table.row()
                .code("line", "TOKENS")
                .text("region_id", row.regionId())
                .text("model_id", row.modelId())
                .number("energy_kwh", row.energyKwh())
                .number("tokens", row.tokens())
                .number("energy_kwh_per_mtok", row.energyKwhPerMtok())
                .number("location_based_gco2e_per_mtok", row.locationBasedGco2ePerMtok())
                .number("market_based_gco2e_per_mtok", row.marketBasedGco2ePerMtok())
                .write();
    }

    private static void match(CsvTable table, HourlyMatchRow row) {
        table.row()
                .code("line", "HOURLY_MATCH")
                .text("market_id", row.marketId())
                .number("energy_kwh", row.consumptionKwh())
                .number("matched_kwh", row.matchedKwh())
                .number("matched_percent", row.matchedPercent())
                .write();
    }
}
