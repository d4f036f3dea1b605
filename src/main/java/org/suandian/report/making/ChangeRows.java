package org.suandian.report.making;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.suandian.report.document.Changes;
import org.suandian.report.document.Changes.BaseYearSection;
import org.suandian.report.document.Changes.Step;
import org.suandian.report.document.MemoRow;
import org.suandian.scope2.accounting.BaseYear;
import org.suandian.scope2.accounting.result.BaseYearResult;
import org.suandian.scope2.accounting.result.MemoLine;
import org.suandian.scope2.run.AccountingReport;

/** What has changed, and memo lines. */
final class ChangeRows {

    private ChangeRows() {}

    static Changes of(AccountingReport report) {
        return new Changes(report.supersedes(), report.result().baseYear().map(ChangeRows::section));
    }

    private static BaseYearSection section(BaseYearResult result) {
        BaseYear base = result.baseYear();
        Map<String, BigDecimal> deltas = new HashMap<>();
        base.changes().forEach(change -> deltas.put(change.id(), Shown.tonnes(change.delta())));
        List<Step> steps = result.steps().stream()
                .map(step -> new Step(
                        step.changeId(),
                        Optional.ofNullable(deltas.get(step.changeId())).orElseThrow(),
                        Shown.percent(step.cumulativePercent()),
                        step.recalculate()))
                .toList();
        return new BaseYearSection(
                base.year(),
                Shown.tonnes(base.locationBased()),
                Shown.tonnes(base.marketBased()),
                Shown.significant(base.thresholdPercent()),
                result.isRecalculationNeeded(),
                steps);
    }

    static List<MemoRow> memos(List<MemoLine> memos) {
        return memos.stream()
                .map(memo -> new MemoRow(
                        memo.kind(), memo.subject(), memo.emissions().map(Shown::tonnes), memo.detail()))
                .toList();
    }
}
