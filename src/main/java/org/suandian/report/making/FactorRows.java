package org.suandian.report.making;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.suandian.provenance.Caveat;
import org.suandian.report.document.FactorRow;
import org.suandian.report.document.FactorRow.Use;
import org.suandian.scope2.accounting.SiteConsumption;
import org.suandian.scope2.accounting.UsedFactor;

/** Rows of factors, each once for each use; factors of hours are one row for each area, year and source. */
final class FactorRows {

    /** What makes a row. */
    private record Key(Use use, String key) {}

    private final Map<Key, FactorRow> rows = new LinkedHashMap<>();

    private FactorRows() {}

    static List<FactorRow> of(List<SiteConsumption> consumptions) {
        FactorRows factors = new FactorRows();
        for (SiteConsumption each : consumptions) {
            each.location().ifPresent(factor -> factors.add(Use.LOCATION, factor));
            each.hourlyLocation().forEach(factors::addHourly);
            each.residualMix().ifPresent(factor -> factors.add(Use.RESIDUAL_MIX, factor));
            each.supplierFallback().ifPresent(factor -> factors.add(Use.SUPPLIER, factor));
            each.upstream().ifPresent(factor -> factors.add(Use.UPSTREAM, factor));
            each.lossShare().ifPresent(factors::add);
        }
        List<FactorRow> sorted = new ArrayList<>(factors.rows.values());
        sorted.sort(Comparator.comparing(FactorRow::use));
        return sorted;
    }

    private void add(Use use, UsedFactor factor) {
        rows.putIfAbsent(new Key(use, factor.key()), row(use, factor, Optional.empty()));
    }

    private void addHourly(UsedFactor factor) {
        String group = factor.areaId() + "\n" + factor.dataYear() + "\n" + factor.source();
        rows.merge(
                new Key(Use.LOCATION_HOURLY, group),
                row(Use.LOCATION_HOURLY, factor, Optional.of(1)),
                FactorRows::oneMore);
    }

    private static FactorRow oneMore(FactorRow row, FactorRow one) {
        return new FactorRow(
                row.use(),
                row.key(),
                row.areaId(),
                row.dataYear(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(row.hours().orElse(0) + 1),
                row.basis(),
                row.gases(),
                row.source(),
                row.caveats().containsAll(one.caveats()) ? row.caveats() : union(row, one),
                row.uncertaintyPercent());
    }

    private static List<Caveat> union(FactorRow row, FactorRow one) {
        return Stream.concat(row.caveats().stream(), one.caveats().stream())
                .distinct()
                .sorted()
                .toList();
    }

    private static FactorRow row(Use use, UsedFactor factor, Optional<Integer> hours) {
        return new FactorRow(
                use,
                factor.key(),
                Optional.of(factor.areaId()),
                Optional.of(factor.dataYear()),
                hours.isPresent() ? Optional.empty() : Optional.of(factor.rate().gramsPerKilowattHour()),
                Optional.empty(),
                hours,
                Optional.of(factor.basis()),
                Optional.of(factor.gases()),
                factor.source(),
                factor.caveats(),
                factor.uncertaintyPercent().map(BigDecimal::valueOf));
    }

    private void add(SiteConsumption.UsedLossRate loss) {
        rows.putIfAbsent(
                new Key(Use.LOSSES, loss.id()),
                new FactorRow(
                        Use.LOSSES,
                        loss.id(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(Shown.significant(loss.share().movePointRight(2))),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        loss.source(),
                        List.of(),
                        Optional.empty()));
    }
}
