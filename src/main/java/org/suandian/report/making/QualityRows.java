package org.suandian.report.making;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.suandian.report.document.DataQuality;
import org.suandian.report.document.DataQuality.FindingRow;
import org.suandian.report.document.DataQuality.UncertaintyRow;
import org.suandian.report.document.HourlyMatchRow;
import org.suandian.report.document.StayRow;
import org.suandian.scope2.accounting.result.AccountingResult;
import org.suandian.scope2.accounting.result.HourlyMatch;
import org.suandian.scope2.accounting.result.MeterFinding;
import org.suandian.scope2.accounting.result.Uncertainty;

/** What the result must be read with, and the hourly supplement. */
final class QualityRows {

    private static final int TO_PERCENT = 2;

    private QualityRows() {}

    static DataQuality of(AccountingResult result, List<StayRow> stays) {
        return new DataQuality(
                result.flags().stream().sorted().toList(),
                stays.stream().mapToLong(StayRow::coveredHours).sum(),
                stays.stream().mapToLong(StayRow::hours).sum(),
                StayRows.origins(stays),
                result.inputs().findings().stream().map(QualityRows::finding).toList(),
                result.uncertainty().map(QualityRows::uncertainty));
    }

    private static FindingRow finding(MeterFinding finding) {
        return new FindingRow(
                finding.kind(),
                finding.siteId(),
                finding.subject(),
                finding.interval(),
                Shown.kilowattHours(finding.energy()));
    }

    private static UncertaintyRow uncertainty(Uncertainty uncertainty) {
        return new UncertaintyRow(
                Shown.percent(uncertainty.locationPercent()),
                uncertainty.rank(),
                Shown.percent(uncertainty.statedShare().movePointRight(TO_PERCENT)));
    }

    /** The consumption is that of the market's stays as shown; what is matched is never shown as more. */
    static List<HourlyMatchRow> matches(List<HourlyMatch> matches, List<StayRow> stays) {
        Map<String, BigDecimal> consumptions = new HashMap<>();
        stays.forEach(stay -> consumptions.merge(stay.marketId(), stay.energyKwh(), BigDecimal::add));
        List<HourlyMatchRow> rows = new ArrayList<>();
        for (HourlyMatch match : matches) {
            BigDecimal consumption = Optional.ofNullable(consumptions.get(match.marketId()))
                    .orElseGet(() -> Shown.kilowattHours(match.consumption()));
            rows.add(new HourlyMatchRow(
                    match.marketId(),
                    consumption,
                    Shown.kilowattHours(match.matched()).min(consumption),
                    match.share().movePointRight(TO_PERCENT)));
        }
        return rows;
    }
}
