package org.suandian.scope2.accounting.result;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.suandian.scope2.accounting.AccountingInputs;
import org.suandian.scope2.accounting.SiteConsumption;
import org.suandian.scope2.quantity.LedgerEmissions;
import org.suandian.scope2.quantity.LedgerEnergy;

/**
 * The result of a run, with the inputs that it follows from. The two totals stand side by side: never added, never netted.
 *
 * @param energy gross electricity from the grid
 * @param locationLines one for each site and stay, but for stays whose factor is unknown ({@link Flag#FACTOR_MISSING})
 * @param tierLines in order of site, stay, tier, reference; per stay they add up to its energy, less what no factor at all is known for
 * @param flags in the order of their enum
 */
public record AccountingResult(
        AccountingInputs inputs,
        LedgerEnergy energy,
        LedgerEmissions locationBased,
        LedgerEmissions marketBased,
        List<LocationLine> locationLines,
        List<TierLine> tierLines,
        List<InstrumentUse> instruments,
        List<WorkloadLine> workloads,
        List<TokenLine> tokens,
        List<HourlyMatch> hourlyMatches,
        List<MemoLine> memos,
        Optional<Uncertainty> uncertainty,
        Optional<BaseYearResult> baseYear,
        Set<Flag> flags) {

    public AccountingResult {
        locationLines = List.copyOf(locationLines);
        tierLines = List.copyOf(tierLines);
        instruments = List.copyOf(instruments);
        workloads = List.copyOf(workloads);
        tokens = List.copyOf(tokens);
        hourlyMatches = List.copyOf(hourlyMatches);
        memos = List.copyOf(memos);
    }

    /** The consumption of all stays. */
    public static LedgerEnergy total(AccountingInputs inputs) {
        return inputs.consumptions().stream()
                .map(SiteConsumption::energy)
                .reduce(LedgerEnergy.ZERO, LedgerEnergy::plus);
    }
}
