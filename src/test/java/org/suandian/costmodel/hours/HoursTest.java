package org.suandian.costmodel.hours;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.suandian.costmodel.hours.FourHours.START;
import static org.suandian.costmodel.hours.FourHours.columns;
import static org.suandian.costmodel.hours.FourHours.fourHours;
import static org.suandian.costmodel.hours.FourHours.question;
import static org.suandian.costmodel.hours.FourHours.withGaps;
import static org.suandian.costmodel.hours.FourHours.world;

import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.suandian.costmodel.CostAnswer;
import org.suandian.costmodel.CostCalculator;
import org.suandian.costmodel.World;
import org.suandian.costmodel.equations.Figure;
import org.suandian.costmodel.equations.TokenView;
import org.suandian.grid.CarbonBasis;
import org.suandian.grid.Grids;
import org.suandian.grid.PriceKind;
import org.suandian.provenance.QualityTier;
import org.suandian.throughput.HardwareRate.Embeds;
import org.suandian.throughput.HardwareRate.Kind;

/** Figures over many hours are those of each hour by itself. */
class HoursTest {

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
    void ofHoursAsGoodTheFirstIsNamed() {
        Grids level = Grids.grid()
                .price(PriceKind.TARIFF, QualityTier.MEASURED, Grids.hourly(World.HOUR, 80, 80, 80, 80))
                .carbon(CarbonBasis.DIRECT, QualityTier.MEASURED, Grids.hourly(World.HOUR, 400, 400, 400, 400));
        HourScan complete = HourScan.of(columns(world(level).calculator()), 1, 2);
        assertThat(complete.cheapestHour()).isZero();
        assertThat(complete.greenestHour()).isZero();
        Grids gap = Grids.grid()
                .price(PriceKind.TARIFF, QualityTier.MEASURED, Grids.hourly(World.HOUR, 80, 80, 80))
                .carbon(CarbonBasis.DIRECT, QualityTier.MEASURED, Grids.hourly(World.HOUR, 400, 400, 400));
        HourScan partial = HourScan.of(columns(world(gap).calculator()), 1, 2);
        assertThat(partial.cheapestHour()).isZero();
        assertThat(partial.greenestHour()).isZero();
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
}
