package org.suandian.report.making;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.suandian.report.document.TokenRow;
import org.suandian.report.document.WorkloadRow;
import org.suandian.scope2.accounting.StayKey;
import org.suandian.scope2.accounting.WorkloadUse;
import org.suandian.scope2.accounting.result.AccountingResult;
import org.suandian.scope2.accounting.result.TokenLine;
import org.suandian.scope2.accounting.result.WorkloadLine;

/** Rows of workloads, parts of their stays, and of models. */
final class WorkloadRows {

    private static final int MILLI_HOURS_DECIMALS = 3;

    /** A model in a region. */
    private record ModelKey(String modelId, String regionId) {}

    private WorkloadRows() {}

    /** In the order of the run. */
    static List<WorkloadRow> of(AccountingResult result, StayFigures figures) {
        List<WorkloadLine> lines = result.workloads();
        Map<StayKey, List<Integer>> stays = new LinkedHashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            WorkloadUse use = lines.get(i).use();
            stays.computeIfAbsent(StayKey.of(use), key -> new ArrayList<>()).add(i);
        }
        WorkloadRow[] rows = new WorkloadRow[lines.size()];
        stays.forEach((stay, indices) -> fill(rows, lines, indices, stay, figures));
        return List.of(rows);
    }

    private static void fill(
            WorkloadRow[] rows, List<WorkloadLine> lines, List<Integer> indices, StayKey stay, StayFigures figures) {
        List<WorkloadLine> own = indices.stream().map(lines::get).toList();
        List<BigDecimal> energies = StayFigures.split(
                own.stream().map(line -> line.use().energy().kilowattHours()).toList(), figures.findEnergy(stay));
        List<BigDecimal> locations = StayFigures.split(
                own.stream().map(line -> line.locationBased().tonnes()).toList(), figures.findLocationBased(stay));
        List<BigDecimal> markets = StayFigures.split(
                own.stream().map(line -> line.marketBased().tonnes()).toList(), figures.findMarketBased(stay));
        for (int i = 0; i < own.size(); i++) {
            rows[indices.get(i)] = row(own.get(i).use(), energies.get(i), locations.get(i), markets.get(i));
        }
    }

    private static WorkloadRow row(WorkloadUse use, BigDecimal energy, BigDecimal location, BigDecimal market) {
        return new WorkloadRow(
                use.siteId(),
                use.stayNumber(),
                use.regionId(),
                use.modelId(),
                use.acceleratorId(),
                use.tenant(),
                energy,
                use.inputTokens(),
                use.outputTokens(),
                BigDecimal.valueOf(use.acceleratorMilliHours(), MILLI_HOURS_DECIMALS),
                location,
                market);
    }

    /** Rates per million tokens come from exact figures; the energy beside them is the sum of the rows that are shown. */
    static List<TokenRow> tokens(List<TokenLine> lines, List<WorkloadRow> workloads) {
        Map<ModelKey, BigDecimal> energies = new HashMap<>();
        for (WorkloadRow row : workloads) {
            row.modelId()
                    .ifPresent(model ->
                            energies.merge(new ModelKey(model, row.regionId()), row.energyKwh(), BigDecimal::add));
        }
        return lines.stream()
                .map(line -> new TokenRow(
                        line.modelId(),
                        line.regionId(),
                        Optional.ofNullable(energies.get(new ModelKey(line.modelId(), line.regionId())))
                                .orElseGet(() -> Shown.kilowattHours(line.energy())),
                        line.tokens(),
                        line.kilowattHoursPerMillion().map(Shown::significant),
                        line.locationGramsPerMillion().map(Shown::significant),
                        line.marketGramsPerMillion().map(Shown::significant)))
                .toList();
    }
}
