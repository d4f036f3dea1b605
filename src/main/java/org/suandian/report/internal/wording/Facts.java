package org.suandian.report.internal.wording;

import java.util.ArrayList;
import java.util.List;
import org.suandian.report.ReportDocument;
import org.suandian.report.document.AuditTrail;
import org.suandian.report.document.Boundary;
import org.suandian.report.document.Changes;
import org.suandian.report.document.DataQuality;
import org.suandian.scope2.accounting.Ruleset;

/** The facts and sentences of a report that stand outside its tables: the same in every file for people. */
public final class Facts {

    private static final int NAMED_SITES = 40;

    private final ReportDocument document;
    private final Wording words;

    public Facts(ReportDocument document, Wording words) {
        this.document = document;
        this.words = words;
    }

    /** What a reader asks first: whose emissions, of what time. */
    public List<Fact> heading() {
        Boundary boundary = document.boundary();
        return List.of(
                fact("organisation", boundary.organisationName()),
                fact("period", words.days(boundary.period())),
                fact("fiscalYear", boundary.fiscalYear()),
                fact("report", document.audit().reportId().toString()));
    }

    public List<Fact> boundary() {
        Boundary boundary = document.boundary();
        return List.of(
                fact("organisation", boundary.organisationName()),
                fact("organisationId", boundary.organisationId()),
                fact("period", words.days(boundary.period())),
                fact("start", boundary.period().start().toString()),
                fact("end", boundary.period().end().toString()),
                fact("timezone", boundary.timezone().getId()),
                fact("fiscalYear", boundary.fiscalYear()),
                fact("currency", boundary.currency().getCurrencyCode()),
                fact("asOf", boundary.asOf().map(words::moment).orElse(words.text("notStated"))),
                fact("sites", sites(boundary)));
    }

    /** By name where a reader would read them; the sites' own table has them all. */
    private String sites(Boundary boundary) {
        return boundary.siteIds().size() <= NAMED_SITES
                ? words.list(boundary.siteIds())
                : words.count(boundary.siteIds().size());
    }

    public List<Fact> method() {
        Ruleset ruleset = document.method().ruleset();
        return List.of(fact("ruleset", ruleset.name()), fact("granularity", words.of(ruleset.locationGranularity())));
    }

    public List<String> methodSentences() {
        Ruleset ruleset = document.method().ruleset();
        return List.of(
                words.text("text.dual"),
                words.text("text.marketBased"),
                words.text("text.instruments"),
                words.text("text.annualMatching"),
                words.text("text.hourly"),
                words.text("text.vintage", ruleset.vintageMonthsBefore(), ruleset.vintageMonthsAfter()),
                words.text("text.residualMixMissing"),
                words.text("text.direct"),
                words.text("text.pue"),
                words.text("text.gaps"),
                words.text("text.workloads"),
                words.text("text.sci"),
                words.text("text.memos"),
                words.text("text.rounding"));
    }

    public List<Fact> quality() {
        DataQuality quality = document.quality();
        List<Fact> facts = new ArrayList<>();
        facts.add(
                fact("coverage", words.text("of", words.count(quality.coveredHours()), words.count(quality.hours()))));
        quality.uncertainty().ifPresent(uncertainty -> {
            facts.add(fact("locationUncertaintyPercent", words.figure(uncertainty.locationBasedPercent())));
            facts.add(fact("statedPercent", words.figure(uncertainty.statedPercent())));
            facts.add(fact("rank", words.of(uncertainty.rank())));
        });
        return facts;
    }

    /** What the result must be read with; one sentence where that is nothing. */
    public List<String> flags() {
        List<String> flags = document.quality().flags().stream().map(words::of).toList();
        return flags.isEmpty() ? List.of(words.text("text.noFlags")) : flags;
    }

    public List<String> changes() {
        Changes changes = document.changes();
        List<String> sentences = new ArrayList<>();
        sentences.add(changes.supersedes()
                .map(report -> words.text("text.supersedes", report))
                .orElse(words.text("text.supersedesNone")));
        changes.baseYear()
                .ifPresentOrElse(
                        base -> {
                            sentences.add(words.text(
                                    "text.baseYear",
                                    base.year(),
                                    base.thresholdPercent().toPlainString()));
                            sentences.add(words.text(
                                    base.recalculationNeeded()
                                            ? "text.recalculationNeeded"
                                            : "text.recalculationNotNeeded"));
                        },
                        () -> sentences.add(words.text("text.noBaseYear")));
        return sentences;
    }

    public List<Fact> audit() {
        AuditTrail audit = document.audit();
        return List.of(
                fact("report", audit.reportId().toString()),
                fact("createdAt", words.moment(audit.createdAt())),
                fact("snapshotHash", audit.snapshotHash()),
                fact("headSequence", Long.toString(audit.head().sequence())),
                fact("headHash", audit.head().hash()),
                fact("headRecordedAt", words.moment(audit.head().recordedAt())),
                fact("dataVersion", Long.toString(audit.dataVersion())),
                fact("release", audit.release()),
                fact("activityRows", words.count(audit.activityRows())));
    }

    private Fact fact(String label, String value) {
        return new Fact(words.label(label), value);
    }
}
