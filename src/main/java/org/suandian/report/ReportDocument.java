package org.suandian.report;

import java.util.List;
import org.suandian.report.document.AuditTrail;
import org.suandian.report.document.Boundary;
import org.suandian.report.document.Changes;
import org.suandian.report.document.DataQuality;
import org.suandian.report.document.FactorRow;
import org.suandian.report.document.HourlyMatchRow;
import org.suandian.report.document.InstrumentRow;
import org.suandian.report.document.MemoRow;
import org.suandian.report.document.Method;
import org.suandian.report.document.StayRow;
import org.suandian.report.document.TierRow;
import org.suandian.report.document.TierSum;
import org.suandian.report.document.TokenRow;
import org.suandian.report.document.Totals;
import org.suandian.report.document.WorkloadRow;
import org.suandian.report.making.DocumentMaker;
import org.suandian.scope2.run.AccountingReport;

/**
 * All that a report says, rounded for show: kWh and tonnes with three decimals, by largest remainder from the totals downwards, so that
 * stays add up to the totals, tiers and workloads to their stays, and every table to the same totals exactly.
 *
 * @param stays of sites, in order of site and stay
 * @param tierSums one for each tier that occurs, in order of precedence
 * @param tiers in order of site, stay, tier, reference
 * @param instruments used and not used
 * @param workloads in the order of the run; they may be very many
 * @param memos part of no total
 */
public record ReportDocument(
        AuditTrail audit,
        Boundary boundary,
        Totals totals,
        List<StayRow> stays,
        List<TierSum> tierSums,
        List<TierRow> tiers,
        List<InstrumentRow> instruments,
        List<FactorRow> factors,
        Method method,
        List<WorkloadRow> workloads,
        List<TokenRow> tokens,
        List<HourlyMatchRow> hourlyMatches,
        DataQuality quality,
        Changes changes,
        List<MemoRow> memos) {

    public ReportDocument {
        stays = List.copyOf(stays);
        tierSums = List.copyOf(tierSums);
        tiers = List.copyOf(tiers);
        instruments = List.copyOf(instruments);
        factors = List.copyOf(factors);
        workloads = List.copyOf(workloads);
        tokens = List.copyOf(tokens);
        hourlyMatches = List.copyOf(hourlyMatches);
        memos = List.copyOf(memos);
    }

    /** The document of a completed run; the same for the same run, for ever. */
    public static ReportDocument of(AccountingReport report) {
        return DocumentMaker.make(report);
    }
}
