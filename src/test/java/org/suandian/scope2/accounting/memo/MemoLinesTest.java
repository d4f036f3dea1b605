package org.suandian.scope2.accounting.memo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.suandian.scope2.accounting.book.Amounts.assertLocationTonnes;
import static org.suandian.scope2.accounting.book.Amounts.assertMarketTonnes;
import static org.suandian.scope2.accounting.book.TestSite.site;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.suandian.scope2.accounting.MemoInputs;
import org.suandian.scope2.accounting.MemoInputs.Embodied;
import org.suandian.scope2.accounting.MemoInputs.PlanSaving;
import org.suandian.scope2.accounting.book.Book;
import org.suandian.scope2.accounting.book.TestInstrument;
import org.suandian.scope2.accounting.result.AccountingResult;
import org.suandian.scope2.accounting.result.MemoLine;
import org.suandian.scope2.instrument.InstrumentType;
import org.suandian.scope2.quantity.LedgerEmissions;

class MemoLinesTest {

    private static Embodied server(String years, String hours) {
        return new Embodied(
                "server", new LedgerEmissions(new BigDecimal("1000000")), new BigDecimal(years), new BigDecimal(hours));
    }

    @Test
    void anHourOfFourYearsIsTwentyEightGramsOfATonne() {
        BigDecimal grams = EmbodiedShare.of(server("4", "1")).grams();

        assertThat(grams.setScale(9, RoundingMode.HALF_EVEN)).isEqualByComparingTo("28.538812785");
    }

    @Test
    void hardwareHasALife() {
        assertThatThrownBy(() -> EmbodiedShare.of(server("0", "1"))).hasMessageContaining("life above zero");
        assertThatThrownBy(() -> EmbodiedShare.of(server("4", "-1"))).hasMessageContaining("no negative hours");
    }

    private static AccountingResult china(String certificates) {
        return new Book()
                .site(site("hub")
                        .mwh("10000")
                        .in("CN", "CN", "cn-hub")
                        .location("570")
                        .residual("610"))
                .site(site("berlin").mwh("10000").location("350").residual("700"))
                .instrument(TestInstrument.of(InstrumentType.GEC, "gec", certificates)
                        .in("CN"))
                .account();
    }

    @Test
    void theGreenShareOfChinaFallsShortByWholeCertificates() {
        MemoLine line = china("7950").memos().getFirst();

        assertThat(line.kind()).isEqualTo(MemoLine.Kind.CHINA_GREEN_SHARE);
        assertThat(line.subject()).isEqualTo("CN");
        assertThat(line.emissions()).isEmpty();
        assertThat(line.detail().text())
                .isEqualTo("79.5%: 7950 MWh of 10000 MWh covered by GEC; 50 more certificates of 1 MWh would reach the"
                        + " 80% of hub nodes");
    }

    @Test
    void theGreenShareReachesItsTargetExactly() {
        assertThat(new ChinaGreenShare(Book.mwh("10000"), Book.mwh("7950")).share())
                .isEqualByComparingTo("0.795");
        assertThat(new ChinaGreenShare(Book.mwh("10000"), Book.mwh("7950")).meetsTarget())
                .isFalse();
        assertThat(new ChinaGreenShare(Book.mwh("10000"), Book.mwh("7950")).certificatesNeeded())
                .isEqualTo(50);
        assertThat(new ChinaGreenShare(Book.mwh("10000"), Book.mwh("7999.999999999")).certificatesNeeded())
                .isEqualTo(1);
        assertThat(new ChinaGreenShare(Book.mwh("10000"), Book.mwh("8000")).meetsTarget())
                .isTrue();
        assertThat(new ChinaGreenShare(Book.mwh("10000"), Book.mwh("9000")).certificatesNeeded())
                .isZero();
        assertThat(china("8000").memos().getFirst().detail().text()).endsWith("the 80% of hub nodes are met");
    }

    @Test
    void withoutConsumptionInChinaThereIsNoShare() {
        assertThat(new Book()
                        .site(site("berlin").mwh("1").location("350"))
                        .account()
                        .memos())
                .isEmpty();
    }

    @Test
    void savingsOfPlansAreDeductedFromNothing() {
        PlanSaving saving = new PlanSaving(
                "plan-1",
                "RUN_NOW_AT_HOME",
                LedgerEmissions.ofTonnes(new BigDecimal("3")),
                Book.mwh("10"),
                LedgerEmissions.ofTonnes(new BigDecimal("4.5")));
        AccountingResult result = new Book()
                .site(site("berlin").mwh("10").location("350").residual("700"))
                .memos(new MemoInputs(List.of(), List.of(saving)))
                .account();

        assertLocationTonnes(result, "3.5");
        assertMarketTonnes(result, "7");
        MemoLine line = result.memos().getFirst();
        assertThat(line.kind()).isEqualTo(MemoLine.Kind.PLAN_SAVING);
        assertThat(line.emissions().orElseThrow().tonnes()).isEqualByComparingTo("1.5");
        assertThat(line.detail().text())
                .isEqualTo("Baseline RUN_NOW_AT_HOME 4500 kgCO2e, plan 3000 kgCO2e for 10 MWh; expected, not measured,"
                        + " and not deducted");
    }

    @Test
    void linesStandInTheOrderOfTheirKindAndSayHowTheyWereReckoned() {
        AccountingResult result = new Book()
                .site(site("a").mwh("10").location("400").upstream("50").loss("0.1"))
                .memos(new MemoInputs(List.of(server("4", "35040")), List.of()))
                .account();

        assertThat(result.memos())
                .extracting(MemoLine::kind, line -> line.detail().text())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                MemoLine.Kind.UPSTREAM, "10 MWh x 50 gCO2e/kWh (upstream:a)"),
                        org.assertj.core.groups.Tuple.tuple(
                                MemoLine.Kind.LOSSES, "4000 kgCO2e (combustion, location-based) x 10% (loss:a)"),
                        org.assertj.core.groups.Tuple.tuple(
                                MemoLine.Kind.UPSTREAM_OF_LOSSES, "10 MWh x 50 gCO2e/kWh (upstream:a) x 10% (loss:a)"),
                        org.assertj.core.groups.Tuple.tuple(
                                MemoLine.Kind.EMBODIED, "1000 kgCO2e x 35040 h / (4 years x 8760 h)"));
    }
}
