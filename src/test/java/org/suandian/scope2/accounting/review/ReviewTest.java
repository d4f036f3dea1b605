package org.suandian.scope2.accounting.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.suandian.scope2.accounting.book.TestSite.site;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.suandian.scope2.accounting.BaseYear;
import org.suandian.scope2.accounting.BaseYear.Change;
import org.suandian.scope2.accounting.book.Book;
import org.suandian.scope2.accounting.result.BaseYearResult;
import org.suandian.scope2.accounting.result.Flag;
import org.suandian.scope2.accounting.result.Uncertainty;
import org.suandian.scope2.accounting.result.Uncertainty.Rank;
import org.suandian.scope2.quantity.LedgerEmissions;

class ReviewTest {

    private static LedgerEmissions tonnes(String value) {
        return LedgerEmissions.ofTonnes(new BigDecimal(value));
    }

    @Test
    void errorsOfActivityAndFactorAddAsSquares() {
        BigDecimal percent = ErrorPropagation.combine(List.of(new BigDecimal("2"), BigDecimal.TEN));

        assertThat(percent.setScale(3, RoundingMode.HALF_EVEN)).isEqualByComparingTo("10.198");
    }

    @Test
    void errorsOfSitesAddAsSquaresOfTonnes() {
        Uncertainty uncertainty = new Book()
                .site(site("A")
                        .mwh("1000")
                        .uncertainty(Optional.of(2.0), Optional.of(10.0))
                        .location("100"))
                .site(site("B")
                        .mwh("1000")
                        .uncertainty(Optional.of(5.0), Optional.empty())
                        .location("300"))
                .account()
                .uncertainty()
                .orElseThrow();

        assertThat(uncertainty.locationPercent().setScale(3, RoundingMode.HALF_EVEN))
                .isEqualByComparingTo("4.535");
        assertThat(uncertainty.rank()).isEqualTo(Rank.HIGH);
        assertThat(uncertainty.statedShare()).isEqualByComparingTo("1");
    }

    @Test
    void whatIsStatedOfNothingCountsAsExactAndIsSaid() {
        Uncertainty uncertainty = new Book()
                .site(site("A")
                        .mwh("1000")
                        .uncertainty(Optional.empty(), Optional.of(20.0))
                        .location("100"))
                .site(site("B").mwh("1000").location("300"))
                .account()
                .uncertainty()
                .orElseThrow();

        assertThat(uncertainty.locationPercent()).isEqualByComparingTo("5");
        assertThat(uncertainty.statedShare()).isEqualByComparingTo("0.25");
    }

    @Test
    void anErrorThatSitesShareDoesNotAverageOut() {
        assertThat(twoSites("one", "one")).isEqualByComparingTo("10");
        assertThat(twoSites("one", "two").setScale(3, RoundingMode.HALF_EVEN)).isEqualByComparingTo("7.071");
    }

    private static BigDecimal twoSites(String key, String other) {
        Optional<Double> ten = Optional.of(10.0);
        return new Book()
                .site(site("A").mwh("1").uncertainty(Optional.empty(), ten).locationKey(key, "100"))
                .site(site("B").mwh("1").uncertainty(Optional.empty(), ten).locationKey(other, "100"))
                .account()
                .uncertainty()
                .orElseThrow()
                .locationPercent();
    }

    @Test
    void withoutAnyStatementThereIsNoUncertainty() {
        assertThat(new Book().site(site("A").mwh("1").location("100")).account().uncertainty())
                .isEmpty();
        assertThat(new Book()
                        .site(site("A")
                                .mwh("0")
                                .uncertainty(Optional.of(2.0), Optional.empty())
                                .location("100"))
                        .account()
                        .uncertainty())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"5, HIGH", "5.000001, GOOD", "15, GOOD", "15.000001, FAIR", "30, FAIR", "30.000001, POOR"})
    void ranksEndWhereTheySay(String percent, Rank rank) {
        assertThat(ErrorPropagation.rank(new BigDecimal(percent))).isEqualTo(rank);
    }

    private static BaseYear baseYear(Change... changes) {
        return new BaseYear(2022, tonnes("10000"), tonnes("4000"), BigDecimal.TEN, List.of(changes));
    }

    @Test
    void smallChangesAddUpToARecalculation() {
        BaseYearResult result = BaseYearReview.review(
                baseYear(new Change("factor error", tonnes("800")), new Change("meter correction", tonnes("300"))));

        assertThat(result.steps())
                .containsExactly(
                        new BaseYearResult.Step("factor error", BigDecimal.valueOf(8), false),
                        new BaseYearResult.Step("meter correction", BigDecimal.valueOf(11), true));
        assertThat(result.findTrigger().orElseThrow().changeId()).isEqualTo("meter correction");
        assertThat(result.isRecalculationNeeded()).isTrue();
    }

    @Test
    void anIncreaseDoesNotMakeUpForADecrease() {
        BaseYearResult result = BaseYearReview.review(
                baseYear(new Change("sold site", tonnes("-600")), new Change("bought site", tonnes("600"))));

        assertThat(result.steps().getLast().cumulativePercent()).isEqualByComparingTo("12");
        assertThat(result.isRecalculationNeeded()).isTrue();
    }

    @Test
    void theThresholdItselfCounts() {
        assertThat(BaseYearReview.review(baseYear(new Change("a", tonnes("1000"))))
                        .isRecalculationNeeded())
                .isTrue();
        assertThat(BaseYearReview.review(baseYear(new Change("a", tonnes("999.999999"))))
                        .isRecalculationNeeded())
                .isFalse();
        assertThat(BaseYearReview.review(baseYear()).findTrigger()).isEmpty();
    }

    @Test
    void aBaseYearWithoutEmissionsMeasuresNothing() {
        BaseYear nothing = new BaseYear(2022, LedgerEmissions.ZERO, LedgerEmissions.ZERO, BigDecimal.TEN, List.of());

        assertThatThrownBy(() -> BaseYearReview.review(nothing))
                .hasMessageContaining("base year 2022 (0.000000 t) must be above zero");
    }

    @Test
    void theReportIsFlaggedOnceTheThresholdIsReached() {
        assertThat(new Book()
                        .baseYear(baseYear(new Change("a", tonnes("1000"))))
                        .account()
                        .flags())
                .containsExactly(Flag.BASE_YEAR_RECALCULATION);
    }
}
