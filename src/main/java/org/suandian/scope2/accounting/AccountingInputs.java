package org.suandian.scope2.accounting;

import java.util.List;
import org.suandian.scope2.accounting.result.MeterFinding;
import org.suandian.scope2.market.Market;

/**
 * All that a run needs, as pinned by its snapshot. The same inputs give the same result, to the last digit.
 *
 * @param consumptions in order of site and stay
 * @param workloads in any order
 * @param instruments of the organisation, in any order
 * @param markets all that stays and instruments name
 * @param findings gaps, overlaps and oddities of meters
 * @param memos what memo lines need beyond that
 */
public record AccountingInputs(
        AccountingQuestion question,
        List<SiteConsumption> consumptions,
        List<WorkloadUse> workloads,
        List<AvailableInstrument> instruments,
        List<Market> markets,
        List<MeterFinding> findings,
        MemoInputs memos) {

    public AccountingInputs {
        consumptions = List.copyOf(consumptions);
        workloads = List.copyOf(workloads);
        instruments = List.copyOf(instruments);
        markets = List.copyOf(markets);
        findings = List.copyOf(findings);
    }
}
