package org.suandian.scope2.accounting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.suandian.scope2.accounting.book.TestInstrument.go;
import static org.suandian.scope2.accounting.book.TestInstrument.tariff;
import static org.suandian.scope2.accounting.book.TestSite.site;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.suandian.scope2.accounting.book.Book;
import org.suandian.scope2.accounting.book.TestInstrument;
import org.suandian.scope2.accounting.result.AccountingResult;
import org.suandian.scope2.accounting.result.InstrumentUse;
import org.suandian.scope2.accounting.result.TierLine;
import org.suandian.scope2.accounting.result.WorkloadLine;
import org.suandian.scope2.quantity.LargestRemainder;
import org.suandian.scope2.quantity.LedgerEmissions;
import org.suandian.scope2.quantity.LedgerEnergy;

/** Whatever is asked: no MWh is lost, doubled or claimed twice, and rows add up to totals. */
class AdditivityTest {

    private static final int SITES = 300;
    private static final int WORKLOADS = 12;
    private static final List<String> MARKETS = List.of("EU", "CH", "UK", "NONE");

    private static String milliwattHours(long amount) {
        return BigDecimal.valueOf(amount, 9).toPlainString();
    }

    private static Book randomBook(long seed) {
        Random random = new Random(seed);
        Book book = new Book();
        for (int s = 0; s < SITES; s++) {
            String id = "s%03d".formatted(s);
            long energy = random.nextInt(5) == 0 ? 0 : random.nextLong(1, 5_000_000_000_000L);
            var site = site(id).mwh(milliwattHours(energy))
                    .in(MARKETS.get(random.nextInt(MARKETS.size())))
                    .location(Integer.toString(random.nextInt(900)));
            book.site(random.nextBoolean() ? site.residual(random.nextInt(900) + ".123456789") : site);
            for (int w = 0; w < WORKLOADS; w++) {
                book.workload(workload(id, w, random.nextLong(energy / WORKLOADS + 1)));
            }
            book.instrument(instrument("i" + s, random));
        }
        return book;
    }

    private static WorkloadUse workload(String siteId, int number, long energy) {
        return new WorkloadUse(
                siteId,
                0,
                "region",
                Optional.of("m" + number),
                Optional.empty(),
                Optional.empty(),
                new LedgerEnergy(energy),
                1,
                1,
                1);
    }

    private static TestInstrument instrument(String id, Random random) {
        TestInstrument instrument = random.nextInt(20) == 0
                ? tariff(id, "100.5")
                : go(id, milliwattHours(random.nextLong(5_000_000_000_000L)))
                        .rate(Integer.toString(random.nextInt(3)))
                        .claimedElsewhere(milliwattHours(random.nextLong(1_000_000_000_000L)));
        instrument.in(MARKETS.get(random.nextInt(MARKETS.size())));
        return random.nextBoolean() ? instrument.forSites("s%03d".formatted(random.nextInt(SITES))) : instrument;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void eachMegawattHourFallsOnExactlyOneTier(long seed) {
        AccountingResult result = randomBook(seed).account();

        for (SiteConsumption consumption : result.inputs().consumptions()) {
            assertThat(result.tierLines().stream()
                            .filter(line -> line.siteId().equals(consumption.siteId()))
                            .mapToLong(line -> line.energy().milliwattHours())
                            .sum())
                    .isEqualTo(consumption.energy().milliwattHours());
        }
        assertThat(result.tierLines()).allMatch(line -> line.energy().isPositive());
        assertThat(result.tierLines()).allMatch(line -> line.emissions().grams().signum() >= 0);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void noInstrumentIsUsedBeyondWhatItConveys(long seed) {
        AccountingResult result = randomBook(seed).account();

        for (InstrumentUse use : result.instruments()) {
            long lines = result.tierLines().stream()
                    .filter(line -> line.reference().equals(use.instrument().id()))
                    .mapToLong(line -> line.energy().milliwattHours())
                    .sum();
            assertThat(lines).isEqualTo(use.allocated().milliwattHours());
            use.instrument()
                    .volume()
                    .ifPresent(volume -> assertThat(lines)
                            .isLessThanOrEqualTo(Math.max(
                                    0, volume.minus(use.claimedElsewhere()).milliwattHours())));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void workloadsAddUpToTheTotalsByBothMethods(long seed) {
        AccountingResult result = randomBook(seed).account();

        assertThat(sum(result.workloads().stream()
                        .map(WorkloadLine::locationBased)
                        .toList()))
                .isEqualTo(result.locationBased());
        assertThat(sum(result.workloads().stream()
                        .map(WorkloadLine::marketBased)
                        .toList()))
                .isEqualTo(result.marketBased());
        assertThat(result.workloads())
                .allMatch(line -> line.marketBased().grams().signum() >= 0);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void roundedRowsAddUpToTheRoundedTotal(long seed) {
        AccountingResult result = randomBook(seed).account();
        List<BigDecimal> rows = result.tierLines().stream()
                .map(TierLine::emissions)
                .map(LedgerEmissions::tonnes)
                .toList();

        for (int decimals = 0; decimals <= 3; decimals++) {
            BigDecimal sum = LargestRemainder.round(rows, decimals).stream().reduce(BigDecimal.ZERO, BigDecimal::add);
            assertThat(sum)
                    .isEqualByComparingTo(
                            result.marketBased().tonnes().setScale(decimals, java.math.RoundingMode.HALF_EVEN));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void theSameInputsGiveTheSameResult(long seed) {
        AccountingResult once = randomBook(seed).account();
        AccountingResult again = randomBook(seed).account();

        assertThat(again.tierLines()).isEqualTo(once.tierLines());
        assertThat(again.instruments()).isEqualTo(once.instruments());
        assertThat(again.workloads()).isEqualTo(once.workloads());
    }

    private static LedgerEmissions sum(List<LedgerEmissions> parts) {
        return parts.stream().reduce(LedgerEmissions.ZERO, LedgerEmissions::plus);
    }
}
