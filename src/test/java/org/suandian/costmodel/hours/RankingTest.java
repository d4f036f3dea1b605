package org.suandian.costmodel.hours;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;
import static org.suandian.costmodel.hours.FourHours.START;
import static org.suandian.costmodel.hours.FourHours.fourHours;
import static org.suandian.costmodel.hours.FourHours.question;
import static org.suandian.costmodel.hours.FourHours.world;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.suandian.costmodel.CostCalculator;
import org.suandian.costmodel.Questions;
import org.suandian.costmodel.World;
import org.suandian.costmodel.equations.Figure;
import org.suandian.costmodel.equations.TokenView;
import org.suandian.failure.UnanswerableException;
import org.suandian.grid.CarbonBasis;
import org.suandian.grid.Grids;
import org.suandian.grid.PriceKind;
import org.suandian.provenance.Caveat;
import org.suandian.provenance.QualityTier;
import org.suandian.throughput.HardwareRate.Embeds;
import org.suandian.throughput.HardwareRate.Kind;

/** The order of places and accelerators over a window. */
class RankingTest {

    private static List<RankingEntry> rank(World world, RankingQuestion.Order order) {
        CostCalculator calculator = world.calculator();
        return new Ranking(
                        calculator,
                        (question, start, hours) -> new HourColumnsBuilder(calculator, question).build(start, hours))
                .rank(new RankingQuestion(
                        question(),
                        List.of("zz-site", "zz-place"),
                        List.of("h100", "b200"),
                        START,
                        4,
                        TokenView.OUTPUT,
                        order));
    }

    @Test
    void aRankingPutsTheLeastFirstAndTheUnknownLast() {
        World world = world(fourHours()).contract(0.01).rate(Kind.RENTAL, 2, Embeds.YES);
        assertThat(rank(world, RankingQuestion.Order.ELECTRICITY))
                .extracting(
                        entry -> entry.place().id() + " " + entry.accelerator().id())
                .containsExactly("zz-site b200", "zz-site h100", "zz-place b200", "zz-place h100");
        assertThat(rank(world, RankingQuestion.Order.TOTAL))
                .extracting(
                        entry -> entry.place().id() + " " + entry.accelerator().id())
                .containsExactly("zz-site h100", "zz-place h100", "zz-place b200", "zz-site b200");
        assertThat(rank(world, RankingQuestion.Order.LOCATION_BASED))
                .extracting(entry -> entry.accelerator().id())
                .containsExactly("b200", "b200", "h100", "h100");
        assertThat(rank(world, RankingQuestion.Order.MARKET_BASED).getFirst().marketGrams())
                .isPresent();
    }

    @Test
    void aMeanOverSomeOfTheHoursHasNoRank() {
        List<RankingEntry> entries = rank(
                world(FourHours.withGaps()).contract(0.2).rate(Kind.RENTAL, 2, Embeds.YES),
                RankingQuestion.Order.ELECTRICITY);
        assertThat(entries).extracting(entry -> entry.place().id()).startsWith("zz-site", "zz-site");
        RankingEntry partial = entries.getLast();
        assertThat(partial.hoursWithPrice()).isEqualTo(2);
        assertThat(partial.electricityCost()).isPresent();
        for (RankingQuestion.Order order : RankingQuestion.Order.values()) {
            assertThat(partial.key(
                            new RankingQuestion(question(), List.of(), List.of(), START, 4, TokenView.OUTPUT, order)))
                    .isEmpty();
        }
    }

    @Test
    void amongEqualsThePlaceAndThenTheAcceleratorDecide() {
        assertThat(rank(world(fourHours()), RankingQuestion.Order.TOTAL))
                .extracting(
                        entry -> entry.place().id() + " " + entry.accelerator().id())
                .containsExactly("zz-place b200", "zz-place h100", "zz-site b200", "zz-site h100");
    }

    @Test
    void anEntryIsTheMeanOfTheHoursAndNamesTheBestOfThem() {
        CostCalculator calculator =
                world(fourHours()).rate(Kind.RENTAL, 2, Embeds.YES).calculator();
        RankingEntry entry = rank(world(fourHours()).rate(Kind.RENTAL, 2, Embeds.YES), RankingQuestion.Order.TOTAL)
                .getFirst();
        double electricity = 0;
        for (int hour = 0; hour < 4; hour++) {
            electricity += calculator
                            .answer(
                                    Questions.of(entry.place().id())
                                            .accelerator("h100")
                                            .build(),
                                    START.plusSeconds(hour * 3_600L))
                            .central(TokenView.OUTPUT, Figure.ELECTRICITY_COST)
                            .orElseThrow()
                    / 4;
        }
        assertThat(entry.electricityCost().orElseThrow()).isCloseTo(electricity, within(1e-12));
        assertThat(entry.totalCost().orElseThrow())
                .isCloseTo(electricity + entry.hardwareCost().orElseThrow(), within(1e-12));
        assertThat(entry.cheapestHour()).contains(START.plusSeconds(3_600));
        assertThat(entry.cheapestTotalCost().orElseThrow())
                .isCloseTo(entry.hardwareCost().orElseThrow() - 0.05 * entry.facilityKilowattHours(), within(1e-12));
        assertThat(entry.greenestHour()).contains(START.plusSeconds(7_200));
        assertThat(entry.greenestGrams()).hasValue(0);
        Grids dirty =
                fourHours().carbon(CarbonBasis.DIRECT, QualityTier.MEASURED, Grids.hourly(World.HOUR, 9, 8, 7, 9));
        RankingEntry never =
                rank(world(dirty), RankingQuestion.Order.LOCATION_BASED).getFirst();
        assertThat(never.greenestGrams().orElseThrow()).isCloseTo(7 * never.facilityKilowattHours(), within(1e-9));
        assertThat(entry.hoursWithPrice()).isEqualTo(4);
        assertThat(entry.hoursWithIntensity()).isEqualTo(4);
        assertThat(entry.weakestIntensityTier()).contains(QualityTier.FORECAST);
        assertThat(entry.locationGrams().orElseThrow()).isCloseTo(300 * entry.facilityKilowattHours(), within(1e-9));
    }

    @Test
    void withoutPriceOrRateATotalIsUnknownButNotTheRest() {
        Grids carbonOnly =
                Grids.grid().carbon(CarbonBasis.DIRECT, QualityTier.MEASURED, Grids.hourly(World.HOUR, 1, 2, 3, 4));
        RankingEntry entry = rank(world(carbonOnly).rate(Kind.RENTAL, 2, Embeds.YES), RankingQuestion.Order.TOTAL)
                .getFirst();
        assertThat(entry.totalCost()).isEmpty();
        assertThat(entry.electricityCost()).isEmpty();
        assertThat(entry.cheapestHour()).isEmpty();
        assertThat(entry.cheapestTotalCost()).isEmpty();
        assertThat(entry.locationGrams()).isPresent();
    }

    @Test
    void aWindowOfWhichNothingIsKnownAndAModelMeasuredNowhereAreRefused() {
        assertThatExceptionOfType(UnanswerableException.class)
                .isThrownBy(() -> rank(world(Grids.grid()), RankingQuestion.Order.TOTAL))
                .satisfies(e -> assertThat(e.code()).isEqualTo("at-outside-tiers"));
        assertThatExceptionOfType(UnanswerableException.class)
                .isThrownBy(() -> rank(World.world().grid(fourHours()), RankingQuestion.Order.TOTAL))
                .satisfies(e -> assertThat(e.code()).isEqualTo("no-throughput-profile"));
    }

    @Test
    void anEntryNamesTheCaveatsOfItsPlaceAndPriceAndNotOnlyThoseOfItsServing() {
        Grids unclaimed = Grids.grid()
                .price(PriceKind.WHOLESALE, QualityTier.MEASURED, Grids.hourly(World.HOUR, 1, 2, 3, 4))
                .carbon(CarbonBasis.DIRECT, QualityTier.MEASURED, Grids.hourly(World.HOUR, 1, 2, 3, 4));
        assertThat(rank(world(unclaimed), RankingQuestion.Order.MARKET_BASED))
                .allSatisfy(entry -> assertThat(entry.caveats())
                        .contains(Caveat.HOST_FACTOR_ASSUMED, Caveat.WHOLESALE_ONLY, Caveat.RESIDUAL_MIX_MISSING));
    }
}
