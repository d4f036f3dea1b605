package org.suandian.report.internal.json;

import java.math.BigDecimal;
import java.util.Optional;
import org.suandian.report.ReportDocument;
import org.suandian.report.document.FactorRow;
import org.suandian.report.document.InstrumentRow;
import org.suandian.report.document.StayRow;
import org.suandian.report.document.TierRow;
import org.suandian.report.document.TierSum;
import org.suandian.report.document.TokenRow;
import org.suandian.report.document.WorkloadRow;
import org.suandian.scope2.instrument.Instrument;
import org.suandian.scope2.instrument.Instrument.Retirement;
import org.suandian.scope2.instrument.Instrument.SerialRange;
import org.suandian.scope2.instrument.Verdict;
import org.suandian.scope2.quantity.EmissionRate;

/** The tables of a report as JSON. */
final class RowJson {

    private RowJson() {}

    static JsonObject addTo(JsonObject json, ReportDocument document) {
        return json.objects("stays", document.stays(), RowJson::stay)
                .objects("tiers", document.tierSums(), RowJson::tierSum)
                .objects("tierLines", document.tiers(), RowJson::tier)
                .objects("instruments", document.instruments(), RowJson::instrument)
                .objects("factors", document.factors(), RowJson::factor)
                .objects("workloads", document.workloads(), RowJson::workload)
                .objects("tokens", document.tokens(), RowJson::tokens);
    }

    private static JsonObject stay(StayRow row) {
        return new JsonObject()
                .text("siteId", row.siteId())
                .number("stayNumber", row.stayNumber())
                .object("interval", DocumentJson.interval(row.interval()))
                .text("regionId", row.regionId())
                .text("country", row.country())
                .text("marketId", row.marketId())
                .decimal("pue", row.pue())
                .text("pueSource", row.pueSource())
                .number("coveredHours", row.coveredHours())
                .number("hours", row.hours())
                .decimal("energyKwh", row.energyKwh())
                .objects("origins", row.origins(), DocumentJson::origin)
                .text("locationReference", row.locationReference())
                .decimal("locationRateGco2ePerKwh", row.locationRateGco2ePerKwh())
                .decimal("locationBasedTco2e", row.locationBasedTco2e())
                .decimal("marketBasedTco2e", row.marketBasedTco2e());
    }

    private static JsonObject tierSum(TierSum row) {
        return new JsonObject()
                .text("tier", row.tier())
                .decimal("energyKwh", row.energyKwh())
                .decimal("energyPercent", row.energyPercent())
                .decimal("marketBasedTco2e", row.marketBasedTco2e());
    }

    private static JsonObject tier(TierRow row) {
        return new JsonObject()
                .text("siteId", row.siteId())
                .number("stayNumber", row.stayNumber())
                .text("tier", row.tier())
                .text("reference", row.reference())
                .decimal("energyKwh", row.energyKwh())
                .decimal("rateGco2ePerKwh", row.rateGco2ePerKwh())
                .decimal("marketBasedTco2e", row.marketBasedTco2e());
    }

    private static JsonObject instrument(InstrumentRow row) {
        Instrument instrument = row.instrument();
        Optional<BigDecimal> rate = instrument.rate().map(EmissionRate::gramsPerKilowattHour);
        return new JsonObject()
                .text("id", instrument.id())
                .text("type", instrument.type())
                .flag("accepted", row.accepted())
                .objects("verdicts", row.verdicts(), RowJson::verdict)
                .object("serials", instrument.serials().map(RowJson::serials))
                .text("technology", instrument.technology())
                .text("marketId", instrument.marketId())
                .object("generation", instrument.generation().map(DocumentJson::interval))
                .text("vintage", instrument.vintage())
                .decimal("rateGco2ePerKwh", rate)
                .object("retirement", instrument.retirement().map(RowJson::retirement))
                .texts("siteIds", instrument.siteIds().stream().sorted().toList())
                .text("source", instrument.source())
                .decimal("volumeKwh", row.volumeKwh())
                .decimal("claimedElsewhereKwh", row.claimedElsewhereKwh())
                .decimal("allocatedKwh", row.allocatedKwh())
                .decimal("unappliedKwh", row.unappliedKwh());
    }

    private static JsonObject verdict(Verdict verdict) {
        return new JsonObject()
                .text("criterion", verdict.criterion())
                .text("outcome", verdict.outcome())
                .text("detail", verdict.detail().text());
    }

    private static JsonObject serials(SerialRange range) {
        return new JsonObject()
                .text("registry", range.registry())
                .text("series", range.series())
                .bigCount("first", range.first())
                .bigCount("last", range.last());
    }

    private static JsonObject retirement(Retirement retirement) {
        return new JsonObject().text("on", retirement.on()).text("beneficiary", retirement.beneficiary());
    }

    private static JsonObject factor(FactorRow row) {
        return new JsonObject()
                .text("use", row.use())
                .text("key", row.key())
                .text("areaId", row.areaId())
                .number("dataYear", row.dataYear())
                .decimal("rateGco2ePerKwh", row.rateGco2ePerKwh())
                .decimal("lossPercent", row.lossPercent())
                .number("hours", row.hours())
                .text("basis", row.basis())
                .text("gases", row.gases())
                .text("source", row.source())
                .texts("caveats", row.caveats())
                .decimal("uncertaintyPercent", row.uncertaintyPercent());
    }

    private static JsonObject workload(WorkloadRow row) {
        return new JsonObject()
                .text("siteId", row.siteId())
                .number("stayNumber", row.stayNumber())
                .text("regionId", row.regionId())
                .text("modelId", row.modelId())
                .text("acceleratorId", row.acceleratorId())
                .text("tenant", row.tenant())
                .decimal("energyKwh", row.energyKwh())
                .bigCount("inputTokens", row.inputTokens())
                .bigCount("outputTokens", row.outputTokens())
                .decimal("acceleratorHours", row.acceleratorHours())
                .decimal("locationBasedTco2e", row.locationBasedTco2e())
                .decimal("marketBasedTco2e", row.marketBasedTco2e());
    }

    private static JsonObject tokens(TokenRow row) {
        return new JsonObject()
                .text("modelId", row.modelId())
                .text("regionId", row.regionId())
                .decimal("energyKwh", row.energyKwh())
                .bigCount("tokens", row.tokens())
                .decimal("energyKwhPerMtok", row.energyKwhPerMtok())
                .decimal("locationBasedGco2ePerMtok", row.locationBasedGco2ePerMtok())
                .decimal("marketBasedGco2ePerMtok", row.marketBasedGco2ePerMtok());
    }
}
