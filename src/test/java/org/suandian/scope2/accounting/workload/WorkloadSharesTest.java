package org.suandian.scope2.accounting.workload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.suandian.scope2.accounting.book.Amounts.assertMarketTonnes;
import static org.suandian.scope2.accounting.book.Amounts.assertMegawattHours;
import static org.suandian.scope2.accounting.book.Amounts.assertTonnes;
import static org.suandian.scope2.accounting.book.TestInstrument.go;
import static org.suandian.scope2.accounting.book.TestSite.site;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.suandian.scope2.accounting.WorkloadUse;
import org.suandian.scope2.accounting.book.Book;
import org.suandian.scope2.accounting.result.AccountingResult;
import org.suandian.scope2.accounting.result.TokenLine;
import org.suandian.scope2.accounting.result.WorkloadLine;

class WorkloadSharesTest {

    private static WorkloadUse use(String siteId, String model, String mwh, long input, long output) {
        return new WorkloadUse(
                siteId,
                0,
                "de-north",
                model.isEmpty() ? Optional.empty() : Optional.of(model),
                Optional.empty(),
                Optional.empty(),
                Book.mwh(mwh),
                input,
                output,
                0);
    }

    private static List<BigDecimal> split(String total, Long... weights) {
        return ProportionalSplit.split(new BigDecimal(total), List.of(weights));
    }

    @Test
    void aMillionTokensHaveTheirShareByBothMethods() {
        AccountingResult result = new Book()
                .site(site("a").kwh("1300000").location("500").residual("125"))
                .workload(use("a", "m", "1300", 2_000_000_000_000L, 600_000_000_000L))
                .account();

        assertMarketTonnes(result, "162.5");
        TokenLine line = result.tokens().getFirst();
        assertThat(line.tokens()).isEqualTo(2_600_000_000_000L);
        assertThat(line.kilowattHoursPerMillion().orElseThrow()).isEqualByComparingTo("0.5");
        assertThat(line.locationGramsPerMillion().orElseThrow()).isEqualByComparingTo("250");
        assertThat(line.marketGramsPerMillion().orElseThrow()).isEqualByComparingTo("62.5");
    }

    @Test
    void withoutTokensThereIsNoFigurePerToken() {
        AccountingResult result = new Book()
                .site(site("a").mwh("0").location("500").residual("125"))
                .workload(use("a", "m", "0", 0, 0))
                .account();

        TokenLine line = result.tokens().getFirst();
        assertThat(line.kilowattHoursPerMillion()).isEmpty();
        assertThat(line.locationGramsPerMillion()).isEmpty();
        assertThat(line.marketGramsPerMillion()).isEmpty();
    }

    @Test
    void withoutAFactorThereIsEnergyPerTokenOnly() {
        AccountingResult result = new Book()
                .site(site("a").mwh("1").residual("125"))
                .workload(use("a", "m", "1", 1_000_000, 0))
                .account();

        TokenLine line = result.tokens().getFirst();
        assertThat(line.kilowattHoursPerMillion().orElseThrow()).isEqualByComparingTo("1000");
        assertThat(line.locationGramsPerMillion()).isEmpty();
        assertThat(line.marketGramsPerMillion().orElseThrow()).isEqualByComparingTo("125000");
    }

    @Test
    void whatNoWorkloadAccountsForStaysALineOfItsOwn() {
        AccountingResult result = new Book()
                .site(site("a").mwh("100").location("500").residual("200"))
                .instrument(go("cert", "50"))
                .workload(use("a", "m", "45", 10, 10), use("a", "", "15", 0, 0))
                .account();

        assertThat(result.workloads()).hasSize(3);
        WorkloadLine idle = result.workloads().get(0);
        WorkloadLine rest = result.workloads().get(1);
        WorkloadLine model = result.workloads().get(2);
        assertThat(idle.use().modelId()).isEmpty();
        assertMegawattHours(idle.use().energy(), "15");
        assertMegawattHours(rest.use().energy(), "40");
        assertTonnes(rest.locationBased(), "20");
        assertTonnes(rest.marketBased(), "4");
        assertTonnes(model.locationBased(), "22.5");
        assertTonnes(model.marketBased(), "4.5");
        assertThat(result.tokens()).hasSize(1);
    }

    @Test
    void aModelsSitesOfOneRegionAreOneLineOfTokens() {
        AccountingResult result = new Book()
                .site(site("a").mwh("1").location("500").residual("200"))
                .site(site("b").mwh("3").location("100").residual("200"))
                .workload(use("a", "m", "1", 1_000_000, 0), use("b", "m", "3", 3_000_000, 0))
                .account();

        TokenLine line = result.tokens().getFirst();
        assertThat(result.tokens()).hasSize(1);
        assertThat(line.locationGramsPerMillion().orElseThrow()).isEqualByComparingTo("200000"); // (0.5 + 0.3) t / 4
    }

    @Test
    void thirdsAreCutAtTheMicrogramAndTheLastTakesTheRest() {
        assertThat(split("10", 1L, 1L, 1L))
                .containsExactly(new BigDecimal("3.333333"), new BigDecimal("3.333333"), new BigDecimal("3.333334"));
    }

    @Test
    void exactSharesStayExact() {
        assertThat(split("10", 1L, 3L))
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactly(new BigDecimal("2.5"), new BigDecimal("7.5"));
    }

    @Test
    void whatHasNoWeightGetsNothingWhereverItStands() {
        assertThat(split("1.0000004", 0L, 1L, 0L, 2L, 0L))
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactly(
                        BigDecimal.ZERO,
                        new BigDecimal("0.333333"),
                        BigDecimal.ZERO,
                        new BigDecimal("0.6666674"),
                        BigDecimal.ZERO);
    }

    @Test
    void aTinyAmountIsNeverSplitIntoANegativePart() {
        List<BigDecimal> parts = split("0.0000006", 1L, 1_000_000L, 1L);

        assertThat(parts).allMatch(part -> part.signum() >= 0);
        assertThat(parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add)).isEqualByComparingTo("0.0000006");
    }
}
