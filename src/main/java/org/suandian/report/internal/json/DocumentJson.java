package org.suandian.report.internal.json;

import org.suandian.report.ReportDocument;
import org.suandian.report.document.AuditTrail;
import org.suandian.report.document.Boundary;
import org.suandian.report.document.Changes.BaseYearSection;
import org.suandian.report.document.DataQuality;
import org.suandian.report.document.DataQuality.FindingRow;
import org.suandian.report.document.DataQuality.UncertaintyRow;
import org.suandian.report.document.HourlyMatchRow;
import org.suandian.report.document.MemoRow;
import org.suandian.report.document.OriginShare;
import org.suandian.report.document.Totals;
import org.suandian.scope2.accounting.Ruleset;
import org.suandian.scope2.accounting.result.Flag;
import org.suandian.scope2.market.Market;
import org.suandian.series.Interval;

/** The document of a report as JSON, described by docs/schema/emissions-report.schema.json. */
public final class DocumentJson {

    /** Rises when a reader of the one before would no longer understand it. */
    private static final int SCHEMA_VERSION = 1;

    private DocumentJson() {}

    /** The whole report. */
    public static JsonObject of(ReportDocument document) {
        JsonObject json = new JsonObject()
                .number("schemaVersion", SCHEMA_VERSION)
                .text("id", document.audit().reportId())
                .text("status", "COMPLETED")
                .object("audit", audit(document.audit()))
                .object("boundary", boundary(document.boundary()))
                .object("method", method(document.method().ruleset()))
                .object("totals", totals(document.totals()))
                .object("dataQuality", quality(document.quality()))
                .text("supersedes", document.changes().supersedes())
                .object("baseYear", document.changes().baseYear().map(DocumentJson::baseYear))
                .objects("hourlyMatches", document.hourlyMatches(), DocumentJson::match)
                .objects("memos", document.memos(), DocumentJson::memo);
        return RowJson.addTo(json, document);
    }

    private static JsonObject audit(AuditTrail audit) {
        return new JsonObject()
                .text("createdAt", audit.createdAt())
                .object("ledgerHead", head(audit))
                .text("snapshotHash", audit.snapshotHash())
                .number("dataVersion", audit.dataVersion())
                .text("release", audit.release())
                .number("activityRows", audit.activityRows());
    }

    /** The end of the ledger that the report was made from. */
    public static JsonObject head(AuditTrail audit) {
        return new JsonObject()
                .number("sequence", audit.head().sequence())
                .text("hash", audit.head().hash())
                .text("recordedAt", audit.head().recordedAt());
    }

    private static JsonObject boundary(Boundary boundary) {
        return new JsonObject()
                .text("organisationId", boundary.organisationId())
                .text("organisationName", boundary.organisationName())
                .flag("allSites", boundary.allSites())
                .texts("siteIds", boundary.siteIds())
                .object("period", interval(boundary.period()))
                .text("timezone", boundary.timezone())
                .text("fiscalYear", boundary.fiscalYear())
                .text("currency", boundary.currency().getCurrencyCode())
                .text("asOf", boundary.asOf())
                .objects("markets", boundary.markets(), DocumentJson::market);
    }

    private static JsonObject market(Market market) {
        return new JsonObject()
                .text("id", market.id())
                .text("name", market.name())
                .texts("countries", market.countries().stream().sorted().toList())
                .texts("accepts", market.accepts().stream().sorted().toList())
                .flag("hasInstruments", market.hasInstruments())
                .text("source", market.source());
    }

    /** Half-open. */
    static JsonObject interval(Interval interval) {
        return new JsonObject().text("start", interval.start()).text("end", interval.end());
    }

    private static JsonObject method(Ruleset ruleset) {
        return new JsonObject()
                .text("ruleset", ruleset.name())
                .text("matching", "ANNUAL")
                .number("vintageMonthsBefore", ruleset.vintageMonthsBefore())
                .number("vintageMonthsAfter", ruleset.vintageMonthsAfter())
                .text("locationGranularity", ruleset.locationGranularity());
    }

    private static JsonObject totals(Totals totals) {
        return new JsonObject()
                .decimal("energyKwh", totals.energyKwh())
                .decimal("locationBasedTco2e", totals.locationBasedTco2e())
                .decimal("marketBasedTco2e", totals.marketBasedTco2e());
    }

    private static JsonObject quality(DataQuality quality) {
        return new JsonObject()
                .objects("flags", quality.flags(), DocumentJson::flag)
                .number("coveredHours", quality.coveredHours())
                .number("hours", quality.hours())
                .objects("origins", quality.origins(), DocumentJson::origin)
                .objects("findings", quality.findings(), DocumentJson::finding)
                .object("uncertainty", quality.uncertainty().map(DocumentJson::uncertainty));
    }

    private static JsonObject flag(Flag flag) {
        return new JsonObject().text("code", flag.name()).text("text", flag.text());
    }

    static JsonObject origin(OriginShare share) {
        return new JsonObject().text("origin", share.origin()).decimal("energyKwh", share.energyKwh());
    }

    private static JsonObject finding(FindingRow finding) {
        return new JsonObject()
                .text("kind", finding.kind())
                .text("siteId", finding.siteId())
                .text("subject", finding.subject())
                .object("interval", interval(finding.interval()))
                .decimal("energyKwh", finding.energyKwh());
    }

    private static JsonObject uncertainty(UncertaintyRow uncertainty) {
        return new JsonObject()
                .decimal("locationBasedPercent", uncertainty.locationBasedPercent())
                .text("rank", uncertainty.rank())
                .decimal("statedPercent", uncertainty.statedPercent());
    }

    private static JsonObject match(HourlyMatchRow row) {
        return new JsonObject()
                .text("marketId", row.marketId())
                .decimal("consumptionKwh", row.consumptionKwh())
                .decimal("matchedKwh", row.matchedKwh())
                .decimal("matchedPercent", row.matchedPercent());
    }

    private static JsonObject memo(MemoRow row) {
        return new JsonObject()
                .text("kind", row.kind())
                .text("subject", row.subject())
                .decimal("emissionsTco2e", row.emissionsTco2e())
                .text("detail", row.detail().text());
    }

    private static JsonObject baseYear(BaseYearSection section) {
        return new JsonObject()
                .number("year", section.year())
                .decimal("locationBasedTco2e", section.locationBasedTco2e())
                .decimal("marketBasedTco2e", section.marketBasedTco2e())
                .decimal("thresholdPercent", section.thresholdPercent())
                .flag("recalculationNeeded", section.recalculationNeeded())
                .objects(
                        "changes",
                        section.steps(),
                        step -> new JsonObject()
                                .text("id", step.changeId())
                                .decimal("deltaTco2e", step.deltaTco2e())
                                .decimal("cumulativePercent", step.cumulativePercent())
                                .flag("recalculate", step.recalculate()));
    }
}
