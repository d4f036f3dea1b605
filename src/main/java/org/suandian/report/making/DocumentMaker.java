package org.suandian.report.making;

import java.util.Comparator;
import java.util.List;
import org.suandian.report.ReportDocument;
import org.suandian.report.document.AuditTrail;
import org.suandian.report.document.Boundary;
import org.suandian.report.document.Method;
import org.suandian.report.document.StayRow;
import org.suandian.report.document.TierRow;
import org.suandian.report.document.WorkloadRow;
import org.suandian.scope2.accounting.AccountingInputs;
import org.suandian.scope2.accounting.AccountingQuestion;
import org.suandian.scope2.accounting.SiteConsumption;
import org.suandian.scope2.accounting.result.AccountingResult;
import org.suandian.scope2.market.Market;
import org.suandian.scope2.run.AccountingReport;

/** Makes the document of a completed run: totals are rounded first, and everything else is fitted to them. */
public final class DocumentMaker {

    private DocumentMaker() {}

    /** The document; the same for the same run, for ever. */
    public static ReportDocument make(AccountingReport report) {
        AccountingResult result = report.result();
        AccountingInputs inputs = result.inputs();
        StayFigures figures = StayFigures.of(result);
        List<StayRow> stays = StayRows.of(result, figures);
        List<TierRow> tiers = TierRows.of(result, figures);
        List<WorkloadRow> workloads = WorkloadRows.of(result, figures);
        return new ReportDocument(
                audit(report),
                boundary(inputs),
                figures.totals(),
                stays,
                TierRows.sums(tiers, figures.totals()),
                tiers,
                InstrumentRows.of(result.instruments(), tiers),
                FactorRows.of(inputs.consumptions()),
                new Method(inputs.question().ruleset()),
                workloads,
                WorkloadRows.tokens(result.tokens(), workloads),
                QualityRows.matches(result.hourlyMatches(), stays),
                QualityRows.of(result, stays),
                ChangeRows.of(report),
                ChangeRows.memos(result.memos()));
    }

    private static AuditTrail audit(AccountingReport report) {
        return new AuditTrail(
                report.id(),
                report.createdAt(),
                report.head(),
                report.snapshotHash(),
                report.dataVersion(),
                report.release(),
                report.activityRows());
    }

    private static Boundary boundary(AccountingInputs inputs) {
        AccountingQuestion question = inputs.question();
        return new Boundary(
                question.organisationId(),
                question.organisationName(),
                question.siteIds().isEmpty(),
                inputs.consumptions().stream()
                        .map(SiteConsumption::siteId)
                        .distinct()
                        .toList(),
                question.period(),
                question.timezone(),
                question.fiscalYear(),
                question.currency(),
                question.asOf(),
                inputs.markets().stream()
                        .sorted(Comparator.comparing(Market::id))
                        .toList());
    }
}
