package org.suandian.scope2.accounting.workload;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.suandian.scope2.accounting.AccountingInputs;
import org.suandian.scope2.accounting.SiteConsumption;
import org.suandian.scope2.accounting.StayKey;
import org.suandian.scope2.accounting.WorkloadUse;
import org.suandian.scope2.accounting.result.LocationLine;
import org.suandian.scope2.accounting.result.TierLine;
import org.suandian.scope2.accounting.result.WorkloadLine;
import org.suandian.scope2.quantity.LedgerEmissions;
import org.suandian.scope2.quantity.LedgerEnergy;

/** Both totals of a stay shared out among its workloads, scope2.md (11). What none of them accounts for stays a line of its own. */
public final class WorkloadShares {

    private static final Comparator<WorkloadUse> ORDER = Comparator.<WorkloadUse, String>comparing(
                    use -> use.modelId().orElse(""))
            .thenComparing(use -> use.acceleratorId().orElse(""))
            .thenComparing(use -> use.tenant().orElse(""))
            .thenComparing(WorkloadUse::energy)
            .thenComparingLong(WorkloadUse::inputTokens)
            .thenComparingLong(WorkloadUse::outputTokens)
            .thenComparingLong(WorkloadUse::acceleratorMilliHours);

    private WorkloadShares() {}

    /**
     * In order of site, stay, model, accelerator and tenant, unattributed first.
     *
     * @throws IllegalArgumentException for workloads that took more than their stay consumed
     */
    public static List<WorkloadLine> lines(
            AccountingInputs inputs, Map<StayKey, LocationLine> location, List<TierLine> tierLines) {
        Map<StayKey, List<WorkloadUse>> byStay = inputs.workloads().stream()
                .collect(Collectors.groupingBy(StayKey::of, TreeMap::new, Collectors.toList()));
        Map<StayKey, LedgerEmissions> market = marketByStay(tierLines);
        List<WorkloadLine> lines = new ArrayList<>();
        inputs.consumptions().stream().sorted(Comparator.comparing(StayKey::of)).forEach(consumption -> {
            StayKey stay = StayKey.of(consumption);
            LedgerEmissions byLocation = Optional.ofNullable(location.get(stay))
                    .map(LocationLine::emissions)
                    .orElse(LedgerEmissions.ZERO);
            List<WorkloadUse> uses = complete(consumption, byStay.getOrDefault(stay, List.of()));
            lines.addAll(split(uses, byLocation, market.getOrDefault(stay, LedgerEmissions.ZERO)));
        });
        return lines;
    }

    private static Map<StayKey, LedgerEmissions> marketByStay(List<TierLine> tierLines) {
        return tierLines.stream()
                .collect(Collectors.toMap(
                        line -> new StayKey(line.siteId(), line.stayNumber()),
                        TierLine::emissions,
                        LedgerEmissions::plus));
    }

    /** The workloads, and what they leave of the consumption. */
    private static List<WorkloadUse> complete(SiteConsumption consumption, List<WorkloadUse> given) {
        List<WorkloadUse> uses = new ArrayList<>(given);
        LedgerEnergy attributed = given.stream().map(WorkloadUse::energy).reduce(LedgerEnergy.ZERO, LedgerEnergy::plus);
        LedgerEnergy rest = consumption.energy().minus(attributed);
        if (rest.milliwattHours() < 0) {
            throw new IllegalArgumentException(
                    "The workloads of site (%s) must not exceed its consumption (%s of %s kWh)."
                            .formatted(
                                    consumption.siteId(),
                                    attributed.kilowattHours(),
                                    consumption.energy().kilowattHours()));
        }
        if (rest.isPositive()) {
            uses.add(unattributed(consumption, rest));
        }
        uses.sort(ORDER);
        return uses;
    }

    private static WorkloadUse unattributed(SiteConsumption consumption, LedgerEnergy rest) {
        return new WorkloadUse(
                consumption.siteId(),
                consumption.stayNumber(),
                consumption.stay().regionId(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                rest,
                0,
                0,
                0);
    }

    private static List<WorkloadLine> split(
            List<WorkloadUse> uses, LedgerEmissions byLocation, LedgerEmissions byMarket) {
        List<Long> weights =
                uses.stream().map(use -> use.energy().milliwattHours()).toList();
        List<BigDecimal> location = ProportionalSplit.split(byLocation.grams(), weights);
        List<BigDecimal> market = ProportionalSplit.split(byMarket.grams(), weights);
        List<WorkloadLine> lines = new ArrayList<>(uses.size());
        for (int row = 0; row < uses.size(); row++) {
            lines.add(new WorkloadLine(
                    uses.get(row), new LedgerEmissions(location.get(row)), new LedgerEmissions(market.get(row))));
        }
        return lines;
    }
}
