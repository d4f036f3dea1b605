package org.suandian.scope2.accounting.workload;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.suandian.scope2.accounting.StayKey;
import org.suandian.scope2.accounting.WorkloadUse;
import org.suandian.scope2.accounting.result.TokenLine;
import org.suandian.scope2.accounting.result.WorkloadLine;
import org.suandian.scope2.quantity.LedgerEmissions;
import org.suandian.scope2.quantity.LedgerEnergy;

/** Figures per million tokens, scope2.md (12). */
public final class TokenFigures {

    private static final int MILLION = 6;

    private record ModelInRegion(String modelId, String regionId) {}

    private TokenFigures() {}

    /**
     * By model and region; what is of no model has no line.
     *
     * @param withoutLocation stays whose location-based emissions are unknown, {@code withoutMarket} by the other method
     */
    public static List<TokenLine> lines(
            List<WorkloadLine> workloads, Set<StayKey> withoutLocation, Set<StayKey> withoutMarket) {
        SortedMap<ModelInRegion, List<WorkloadLine>> groups =
                new TreeMap<>(Comparator.comparing(ModelInRegion::modelId).thenComparing(ModelInRegion::regionId));
        for (WorkloadLine line : workloads) {
            WorkloadUse use = line.use();
            use.modelId()
                    .map(model -> new ModelInRegion(model, use.regionId()))
                    .ifPresent(key -> groups.computeIfAbsent(key, unused -> new ArrayList<>())
                            .add(line));
        }
        List<TokenLine> lines = new ArrayList<>(groups.size());
        groups.forEach((key, group) -> lines.add(line(key, group, withoutLocation, withoutMarket)));
        return lines;
    }

    private static TokenLine line(
            ModelInRegion key, List<WorkloadLine> group, Set<StayKey> withoutLocation, Set<StayKey> withoutMarket) {
        LedgerEnergy energy =
                group.stream().map(line -> line.use().energy()).reduce(LedgerEnergy.ZERO, LedgerEnergy::plus);
        long tokens = group.stream()
                .mapToLong(line ->
                        Math.addExact(line.use().inputTokens(), line.use().outputTokens()))
                .reduce(0, Math::addExact);
        LedgerEmissions location =
                group.stream().map(WorkloadLine::locationBased).reduce(LedgerEmissions.ZERO, LedgerEmissions::plus);
        LedgerEmissions market =
                group.stream().map(WorkloadLine::marketBased).reduce(LedgerEmissions.ZERO, LedgerEmissions::plus);
        return new TokenLine(
                key.modelId(),
                key.regionId(),
                energy,
                tokens,
                perMillion(energy.kilowattHours(), tokens),
                isComplete(group, withoutLocation) ? perMillion(location.grams(), tokens) : Optional.empty(),
                isComplete(group, withoutMarket) ? perMillion(market.grams(), tokens) : Optional.empty());
    }

    private static boolean isComplete(List<WorkloadLine> group, Set<StayKey> without) {
        return group.stream().noneMatch(line -> without.contains(StayKey.of(line.use())));
    }

    /** 34 significant digits; empty without tokens: a division by zero is not zero. */
    private static Optional<BigDecimal> perMillion(BigDecimal amount, long tokens) {
        if (tokens <= 0) {
            return Optional.empty();
        }
        BigDecimal figure = amount.movePointRight(MILLION).divide(BigDecimal.valueOf(tokens), MathContext.DECIMAL128);
        return Optional.of(plain(figure));
    }

    private static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
