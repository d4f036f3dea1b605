package org.suandian.costmodel.hours;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;
import static org.suandian.throughput.Profiles.profile;

import java.time.Instant;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.suandian.costmodel.CostAnswer;
import org.suandian.costmodel.CostCalculator;
import org.suandian.costmodel.CostQuestion;
import org.suandian.costmodel.Methodology;
import org.suandian.costmodel.Questions;
import org.suandian.costmodel.World;
import org.suandian.costmodel.equations.Figure;
import org.suandian.costmodel.equations.TokenView;
import org.suandian.failure.UnanswerableException;
import org.suandian.grid.CarbonBasis;
import org.suandian.grid.Grids;
import org.suandian.grid.PriceKind;
import org.suandian.provenance.QualityTier;
import org.suandian.throughput.HardwareRate.Embeds;
import org.suandian.throughput.HardwareRate.Kind;

/** Figures over many hours: the same as hour by hour, and the orders made of them. */
class HoursTest {

    private static final Instant START = Instant.parse(World.HOUR);
    private static final double GAP = Double.NaN;

    private static World world(Grids grid) {
        return World.world()
                .grid(grid)
                .profile(
                        profile("h")
                                .of(Methodology.DEFAULT_MODEL)
                                .point(64, 20, 1_200, 700)
                                .build(),
                        profile("b")
                                .of(Methodology.DEFAULT_MODEL)
                                .on("b200")
                                .point(64, 20, 4_000, 900)
                                .build());
    }

    private static Grids fourHours() {
        return Grids.grid()
                .price(PriceKind.TARIFF, QualityTier.MEASURED, Grids.hourly(World.HOUR, 80, -40, 0, 120))
                .carbon(CarbonBasis.DIRECT, QualityTier.FORECAST, Grids.hourly(World.HOUR, 400, 300, 0, 500))
                .residualMix(Grids.ZONE, 2024, 600, false);
    }

    private static Grids withGaps() {
        return Grids.grid()
                .price(PriceKind.TARIFF, QualityTier.MEASURED, Grids.hourly(World.HOUR, GAP, 80, 40, GAP))
                .carbon(CarbonBasis.DIRECT, QualityTier.MEASURED, Grids.hourly(World.HOUR, GAP, GAP, 300, 400));
    }

    private static CostQuestion question() {
        return Questions.of("zz-place").carbonPricePerTonne(100).build();
    }

    @Test
    void eachHourGivesTheFiguresOfTheQuestionAskedForThatHour() {
        CostCalculator calculator =
                world(fourHours()).rate(Kind.RENTAL, 2, Embeds.YES).calculator();
        HourColumns columns = columns(calculator);
        HourlyCost cost = HourlyCost.of(
                calculator.timelessInputs(question(), calculator.serve(question()), START), TokenView.OUTPUT);
        for (int hour = 0; hour < 4; hour++) {
            HourlyCost.Step step = cost.step(columns, hour, 1);
            CostAnswer answer = calculator.answer(question(), columns.startOf(hour));
            assertSame(step.electricityCost(), answer, Figure.ELECTRICITY_COST);
            assertSame(step.totalCost(), answer, Figure.TOTAL_COST);
            assertSame(step.carbonCost(), answer, Figure.CARBON_COST);
            assertSame(step.locationGrams(), answer, Figure.LOCATION_BASED);
            assertSame(step.marketGrams(), answer, Figure.MARKET_BASED);
            assertThat(step.start()).isEqualTo(answer.interval().start());
            assertThat(step.end()).isEqualTo(answer.interval().end());
            assertThat(step.priceTier()).contains(QualityTier.MEASURED);
            assertThat(step.locationTier()).contains(QualityTier.FORECAST);
        }
    }

    private static HourColumns columns(CostCalculator calculator) {
        return new HourColumnsBuilder(calculator, question()).build(START, 4);
    }

    private static void assertSame(OptionalDouble value, CostAnswer answer, Figure figure) {
        assertThat(value.orElseThrow())
                .isCloseTo(answer.central(TokenView.OUTPUT, figure).orElseThrow(), within(1e-12));
    }

    @Test
    void aStepOfSeveralHoursIsTheirMeanAndUnknownIfOneOfThemIs() {
        CostCalculator calculator = world(withGaps()).calculator();
        HourColumns columns = columns(calculator);
        HourlyCost cost = new HourlyCost(2, OptionalDouble.of(1), 0);
        HourlyCost.Step known = cost.step(columns, 1, 2);
        assertThat(known.pricePerKilowattHour().orElseThrow()).isCloseTo(0.075, within(1e-12));
        assertThat(known.electricityCost().orElseThrow()).isCloseTo(0.15, within(1e-12));
        assertThat(known.totalCost().orElseThrow()).isCloseTo(1.15, within(1e-12));
        assertThat(known.locationGrams()).isEmpty();
        assertThat(known.locationTier()).isEmpty();
        assertThat(known.carbonCost()).isEmpty();
        HourlyCost.Step half = cost.step(columns, 2, 2);
        assertThat(half.electricityCost()).isEmpty();
        assertThat(half.totalCost()).isEmpty();
        assertThat(half.locationGrams().orElseThrow()).isCloseTo(700, within(1e-9));
        assertThat(half.end()).isEqualTo(START.plusSeconds(4 * 3_600));
        assertThat(new HourlyCost(2, OptionalDouble.empty(), 0)
                        .step(columns, 1, 1)
                        .totalCost())
                .isEmpty();
    }

    @Test
    void columnsKnowWhatIsUnknown() {
        HourColumns columns = columns(world(withGaps()).calculator());
        assertThat(columns.hours()).isEqualTo(4);
        assertThat(columns.priceKnown()).isEqualTo(2);
        assertThat(columns.locationKnown()).isEqualTo(2);
        assertThat(columns.firstKnown()).isEqualTo(1);
        assertThat(columns.hasPrice(0)).isFalse();
        assertThat(columns.hasPrice(1)).isTrue();
        assertThat(columns.hasLocation(1)).isFalse();
        assertThat(columns.priceTier(0)).isEmpty();
        assertThat(columns.locationTier(3)).contains(QualityTier.MEASURED);
        assertThat(columns.weakestPriceTier()).contains(QualityTier.MEASURED);
        assertThat(new HourColumns(START, 3).weakestLocationTier()).isEmpty();
        assertThat(new HourColumns(START, 3).firstKnown()).isZero();
    }

    @Test
    void theWeakestTierOfAWindowIsTheOneItMayClaim() {
        Grids mixed = withGaps().typicalPrice(2024, PriceKind.TARIFF);
        HourColumns columns = columns(world(mixed).calculator());
        assertThat(columns.weakestPriceTier()).contains(QualityTier.TYPICAL);
        assertThat(new HourlyCost(1, OptionalDouble.empty(), 0)
                        .step(columns, 0, 2)
                        .priceTier())
                .contains(QualityTier.TYPICAL);
    }

    @Test
    void aScanFindsSumsAndTheFirstOfTheBestHours() {
        HourColumns complete = columns(world(fourHours()).calculator());
        HourScan scan = HourScan.of(complete, 1, 2);
        assertThat(scan.costSum()).isCloseTo(4 + 2 * 0.2, within(1e-12));
        assertThat(scan.cheapestHour()).isEqualTo(1);
        assertThat(scan.cheapestCost()).isCloseTo(1 - 2 * 0.05, within(1e-12));
        assertThat(scan.greenestHour()).isEqualTo(2);
        assertThat(scan.locationSum()).isCloseTo(2_400, within(1e-9));
        assertThat(scan.marketSum()).isCloseTo(4_800, within(1e-9));
        HourColumns gaps = columns(world(withGaps()).calculator());
        HourScan partial = HourScan.of(gaps, 1, 2);
        assertThat(partial.costSum()).isCloseTo(2 + 2 * 0.15, within(1e-12));
        assertThat(partial.cheapestHour()).isEqualTo(2);
        assertThat(partial.cheapestCost()).isCloseTo(1.1, within(1e-12));
        assertThat(partial.greenestHour()).isEqualTo(2);
        assertThat(partial.locationSum()).isCloseTo(1_400, within(1e-9));
        assertThat(partial.marketSum()).isCloseTo(1_400, within(1e-9));
        HourScan nothing = HourScan.of(new HourColumns(START, 2), 1, 2);
        assertThat(nothing.cheapestHour()).isEqualTo(-1);
        assertThat(nothing.greenestHour()).isEqualTo(-1);
    }

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
}
