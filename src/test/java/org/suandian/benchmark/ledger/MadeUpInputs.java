package org.suandian.benchmark.ledger;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.suandian.grid.CarbonBasis;
import org.suandian.grid.GridCatalogue;
import org.suandian.grid.GridData;
import org.suandian.grid.SignalStore;
import org.suandian.provenance.DataVersion;
import org.suandian.scope2.accounting.AccountingInputs;
import org.suandian.scope2.accounting.AccountingQuestion;
import org.suandian.scope2.accounting.MemoInputs;
import org.suandian.scope2.accounting.Ruleset;
import org.suandian.scope2.factor.EmissionFactor;
import org.suandian.scope2.factor.FactorKind;
import org.suandian.scope2.internal.consumption.ConsumedStay;
import org.suandian.scope2.internal.consumption.Consumption;
import org.suandian.scope2.internal.resolve.FactorResolver;
import org.suandian.scope2.internal.snapshot.Snapshot;
import org.suandian.scope2.ledger.LedgerHead;
import org.suandian.scope2.market.Market;
import org.suandian.scope2.quantity.EmissionRate;

/** The inputs of a run over a year of made-up activity: one factor, no instruments. */
final class MadeUpInputs {

    private MadeUpInputs() {}

    static Snapshot snapshot(YearOfActivity year, Consumption consumption) {
        FactorResolver factors =
                new FactorResolver(List.of(factor(year)), List.of(), noGrids(), Ruleset.Granularity.ANNUAL);
        return new Snapshot(
                new LedgerHead(year.days(), "0".repeat(64), Instant.EPOCH),
                new DataVersion(0, Instant.EPOCH),
                "benchmark",
                consumption.rows(),
                consumption.stays().stream().map(ConsumedStay::counted).toList(),
                new AccountingInputs(
                        question(year),
                        consumption.stays().stream().map(factors::resolve).toList(),
                        consumption.workloads(),
                        List.of(),
                        List.of(new Market(
                                "EU-GO", "EU", java.util.Set.of("DE"), java.util.Set.of(), true, "benchmark")),
                        consumption.findings(),
                        MemoInputs.NONE));
    }

    private static AccountingQuestion question(YearOfActivity year) {
        return new AccountingQuestion(
                YearOfActivity.ORGANISATION,
                YearOfActivity.ORGANISATION,
                List.of(),
                year.period(),
                ZoneOffset.UTC,
                "FY2025",
                Ruleset.GHG_PROTOCOL_2015,
                Currency.getInstance("EUR"),
                Optional.empty(),
                Optional.empty());
    }

    private static EmissionFactor factor(YearOfActivity year) {
        return new EmissionFactor(
                "de",
                1,
                FactorKind.LOCATION_AVERAGE,
                "DE",
                year.period(),
                2025,
                EmissionRate.ofGramsPerKilowattHour(new BigDecimal("345.678")),
                CarbonBasis.DIRECT,
                "CO2e",
                "benchmark",
                Optional.empty());
    }

    private static GridCatalogue noGrids() {
        return new GridCatalogue(
                new GridData(Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of()), new SignalStore() {
                    @Override
                    public List<org.suandian.grid.PriceSeries> prices(String zoneId) {
                        return List.of();
                    }

                    @Override
                    public List<org.suandian.grid.CarbonSeries> carbon(String zoneId) {
                        return List.of();
                    }
                });
    }
}
