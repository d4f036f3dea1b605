package org.suandian.placement.pricing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.suandian.placement.pricing.PlanningWorld.batch;
import static org.suandian.placement.pricing.PlanningWorld.cappedSite;
import static org.suandian.placement.pricing.PlanningWorld.ownFit;
import static org.suandian.placement.pricing.PlanningWorld.ownSite;
import static org.suandian.placement.pricing.PlanningWorld.pool;
import static org.suandian.placement.pricing.PlanningWorld.site;
import static org.suandian.placement.pricing.PlanningWorld.window;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.suandian.costmodel.CostAnswer;
import org.suandian.costmodel.Questions;
import org.suandian.costmodel.equations.Figure;
import org.suandian.costmodel.equations.TokenView;
import org.suandian.placement.priced.PricedProblem;
import org.suandian.placement.priced.SiteTable;
import org.suandian.placement.problem.InferenceBatch;
import org.suandian.placement.problem.InferenceBatch.OwnFit;
import org.suandian.placement.problem.InferenceBatch.Residence;
import org.suandian.placement.problem.TenantBudget;

class ProblemPricerTest {

    @Test
    void aBatchCostsWhatItsHoursOfHardwareElectricityAndCarbonCost() {
        PricedProblem priced = new PlanningWorld()
                .batch(batch("b", 2, OptionalInt.of(1)))
                .pricing()
                .priced();

        assertThat(priced.fits().count()).isEqualTo(1);
        assertThat(priced.fits().slots()).containsExactly(2);
        assertThat(priced.fits().watts()).containsExactly(900);
        assertThat(priced.kilowattHours(0)).isCloseTo(1.8, within(1e-9));
        assertThat(priced.hardwareMicro(0, 0)).isCloseTo(4_000_000, within(1e-3));
        assertThat(priced.electricityMicro(0, 3)).isCloseTo(180_000, within(1e-3));
        assertThat(priced.grams(0, 3)).isCloseTo(720, within(1e-6));
        assertThat(priced.costMicro(0, 0)).isEqualTo(4_000_000 + 180_000 + 36_000);
    }

    @Test
    void aBatchKeepsItsHardwareForWholeSlotsAndDrawsPowerUntilItIsDone() {
        PricedProblem priced = new PlanningWorld()
                .batch(batch("b", 1.25, OptionalInt.of(1)))
                .pricing()
                .priced();

        assertThat(priced.fits().slots()).containsExactly(2);
        assertThat(priced.fits().lastSlotShare()[0]).isCloseTo(0.25, within(1e-9));
        assertThat(priced.kilowattHours(0)).isCloseTo(1.125, within(1e-9));
        assertThat(priced.hardwareMicro(0, 0)).isCloseTo(4_000_000, within(1e-3));
    }

    @Test
    void slotsOfAQuarterOfAnHourHaveAQuarterOfThePrice() {
        PricedProblem priced = new PlanningWorld()
                .slots(Duration.ofMinutes(15), 32)
                .batch(batch("b", 1.25, OptionalInt.of(1)))
                .pricing()
                .priced();

        assertThat(priced.fits().slots()).containsExactly(5);
        assertThat(priced.hardwareMicro(0, 0)).isCloseTo(2_500_000, within(1e-3));
        assertThat(priced.electricityMicro(0, 0)).isCloseTo(112_500, within(1e-3));
    }

    @ParameterizedTest
    @CsvSource({"0.3, 1", "1.7, 3", "5.123, 7", "11.9, 4", "0.001, 1"})
    void energyIsTokensTimesWhatTheCostModelSaysOfAMillion(double hours, int accelerators) {
        InferenceBatch batch = batch("b", hours, OptionalInt.of(accelerators));
        PlanningWorld world = new PlanningWorld().batch(batch);
        PricedProblem priced = world.pricing().priced();
        CostAnswer answer = world.calculator()
                .answer(
                        Questions.of("zz-place")
                                .model("tiny-1b")
                                .profile("tiny-h100")
                                .lengths(700, 1_400)
                                .build(),
                        PlanningWorld.START);
        double perMillion =
                answer.central(TokenView.BLENDED, Figure.FACILITY_ENERGY).orElseThrow();
        double millions = (batch.demand().inputTokens() + batch.demand().outputTokens()) / 1e6;

        assertThat(priced.kilowattHours(0) / (perMillion * millions)).isCloseTo(1, within(1e-9));
    }

    @Test
    void hardwareIsPricedWithoutTheElectricityInsideItsRateAsTheCostModelDoes() {
        PlanningWorld world = new PlanningWorld().batch(batch("b", 1, OptionalInt.of(1)));
        double net = world.pricing().notes().pool(0).netRatePerAcceleratorHour().orElseThrow();
        CostAnswer answer = world.calculator()
                .answer(
                        Questions.of("zz-place")
                                .model("tiny-1b")
                                .lengths(500, 1_000)
                                .build(),
                        PlanningWorld.START);
        double perMillion =
                answer.central(TokenView.OUTPUT_UNDIVIDED, Figure.HARDWARE_COST).orElseThrow();

        assertThat(net * 1e6 / (1_000 * 3_600)).isCloseTo(perMillion, within(1e-12));
    }

    @Test
    void theNarrowestWidthThatTakesAQuarterOfTheWindowIsChosen() {
        assertThat(widthOf(2, 16)).isEqualTo(1);
        assertThat(widthOf(2.01, 16)).isEqualTo(2);
        assertThat(widthOf(16, 16)).isEqualTo(8);
        assertThat(widthOf(16, 7)).isEqualTo(4);
    }

    private static int widthOf(double hours, int poolSize) {
        return new PlanningWorld()
                .pool(pool("p", "home", poolSize))
                .batch(batch("b", hours, OptionalInt.empty()))
                .pricing()
                .priced()
                .fits()
                .accelerators()[0];
    }

    @Test
    void noWidthDrawsMoreThanTheSiteEverAllows() {
        PricedProblem priced = new PlanningWorld()
                .site(cappedSite("home", 2))
                .batch(batch("b", 16, OptionalInt.empty()))
                .pricing()
                .priced();

        assertThat(priced.fits().accelerators()).containsExactly(2);
        assertThat(priced.sites().capWatts()[0]).containsOnly(2_000);
    }

    @Test
    void releaseIsRoundedUpAndDueAndDeadlineAreRoundedDown() {
        PricedProblem priced = new PlanningWorld()
                .batch(batch("b", 1, window(0.1, 4.9, 6.5, 3), PlanningWorld.anywhere()))
                .pricing()
                .priced();

        assertThat(priced.batches().release()).containsExactly(1);
        assertThat(priced.batches().due()).containsExactly(4);
        assertThat(priced.batches().deadline()).containsExactly(6);
        assertThat(priced.latenessMicro(0, 5)).isEqualTo(6_000_000);
    }

    @Test
    void aSiteInNoRegionIsPricedByTheUsersValues() {
        PricedProblem priced = new PlanningWorld()
                .site(ownSite("own", "XX", -0.02, 0))
                .pool(pool("p", "own", 4))
                .batch(batch("b", 2, OptionalInt.of(1)))
                .pricing()
                .priced();

        assertThat(priced.fits().watts()).containsExactly(1_125);
        assertThat(priced.electricityMicro(0, 0)).isCloseTo(-45_000, within(1e-3));
        assertThat(priced.grams(0, 0)).isZero();
        assertThat(priced.sites().capWatts()[0]).containsOnly(SiteTable.UNCAPPED);
    }

    @Test
    void dataThatAreNotAtHomeCostEgress() {
        Residence residence = new Residence(List.of(), List.of(), Optional.of("home"), 200, OptionalDouble.of(0.05));
        PricedProblem priced = new PlanningWorld()
                .site(site("home"), site("away"))
                .pool(pool("p", "home", 4), pool("q", "away", 4))
                .batch(batch("b", 1, window(0, 8, 8, 0), residence))
                .pricing()
                .priced();

        assertThat(priced.fits().egressMicro()).containsExactly(0, 10_000_000);
        assertThat(priced.batches().home()).containsExactly(0);
    }

    @Test
    void fitsOfTheUsersOwnNeedNoProfileAndNoTokens() {
        PricedProblem priced = new PlanningWorld()
                .batch(ownFit("b", new OwnFit("H100", 3, 2.5, 700.5)))
                .budget(new TenantBudget("team", OptionalDouble.of(6), OptionalDouble.of(2)))
                .pricing()
                .priced();

        assertThat(priced.fits().accelerators()).containsExactly(3);
        assertThat(priced.fits().slots()).containsExactly(3);
        assertThat(priced.kilowattHours(0)).isCloseTo(3 * 2.5 * 0.7005, within(1e-9));
        assertThat(priced.batches().budget()).containsExactly(0);
        assertThat(priced.budgets().wattSlots()).containsExactly(6_000);
        assertThat(priced.budgets().grams()).containsExactly(2_000);
    }

    @Test
    void leavingOutCountsTenTimesTheDearestWayAndMoreByPriority() {
        PricedProblem priced = new PlanningWorld()
                .batch(batch("b", 2, OptionalInt.of(1)), ownFit("c", new OwnFit("h100", 1, 1, 1_000)))
                .pricing()
                .priced();

        assertThat(priced.batches().leaveOutMicro()[0]).isCloseTo(42_160_000, within(1L));
        assertThat(priced.batches().leaveOutMicro()[1]).isCloseTo(30 * (2_000_000 + 100_000 + 20_000), within(1L));
    }

    @Test
    void leavingOutWhatFitsNowhereCountsNothing() {
        PricedProblem priced = new PlanningWorld()
                .batch(batch("b", 2, OptionalInt.of(1)), ownFit("c", new OwnFit("h100", 100_000, 1, 1_000)))
                .pricing()
                .priced();

        assertThat(priced.batches().hasFits(1)).isFalse();
        assertThat(priced.batches().leaveOutMicro()[1]).isZero();
    }

    @Test
    void anotherCarbonPriceIsPricedOnTheSameSignals() {
        PlanningWorld world = new PlanningWorld().batch(batch("b", 2, OptionalInt.of(1)));
        Pricing cheap = world.pricing();
        Pricing dear = new ProblemPricer(world.calculator())
                .reprice(cheap, world.carbonPrice(500).problem())
                .pricing()
                .orElseThrow();

        assertThat(dear.priced().sites()).isSameAs(cheap.priced().sites());
        assertThat(dear.priced().costMicro(0, 0)).isEqualTo(4_000_000 + 180_000 + 360_000);
        assertThat(dear.priced().costMicro(0, 0))
                .isEqualTo(world.pricing().priced().costMicro(0, 0));
    }
}
