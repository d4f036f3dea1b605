package org.suandian.placement.pricing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.suandian.placement.pricing.PlanningWorld.anywhere;
import static org.suandian.placement.pricing.PlanningWorld.batch;
import static org.suandian.placement.pricing.PlanningWorld.cappedSite;
import static org.suandian.placement.pricing.PlanningWorld.ownFit;
import static org.suandian.placement.pricing.PlanningWorld.ownSite;
import static org.suandian.placement.pricing.PlanningWorld.pool;
import static org.suandian.placement.pricing.PlanningWorld.site;
import static org.suandian.placement.pricing.PlanningWorld.window;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.suandian.placement.pricing.fit.NoFit;
import org.suandian.placement.pricing.fit.PoolRefusal;
import org.suandian.placement.problem.ComputePool;
import org.suandian.placement.problem.InferenceBatch;
import org.suandian.placement.problem.InferenceBatch.OwnFit;
import org.suandian.placement.problem.InferenceBatch.Residence;
import org.suandian.placement.problem.ProblemIssue;

class RefusalTest {

    private static PoolRefusal refusalOf(PlanningWorld world, InferenceBatch batch) {
        Pricing pricing = world.batch(batch).pricing();
        assertThat(pricing.priced().batches().hasFits(0)).isFalse();
        List<PoolRefusal> refusals = pricing.notes().listRefusals(0);
        assertThat(refusals).hasSize(1);
        return refusals.getFirst();
    }

    private static Residence in(List<String> jurisdictions, List<String> forbidden) {
        return new Residence(jurisdictions, forbidden, Optional.empty(), 0, OptionalDouble.empty());
    }

    @Test
    void aForbiddenSiteIsNamed() {
        PoolRefusal refusal =
                refusalOf(new PlanningWorld(), batch("b", 1, window(0, 8, 8, 0), in(List.of(), List.of("home"))));

        assertThat(refusal.reason()).isEqualTo(NoFit.SITE_FORBIDDEN);
    }

    @Test
    void aJurisdictionIsThatOfTheSiteOrItsCountry() {
        InferenceBatch elsewhere = batch("b", 1, window(0, 8, 8, 0), in(List.of("XX"), List.of()));
        InferenceBatch here = batch("c", 1, window(0, 8, 8, 0), in(List.of("zz", "YY"), List.of()));

        assertThat(refusalOf(new PlanningWorld(), elsewhere).reason()).isEqualTo(NoFit.JURISDICTION);
        assertThat(new PlanningWorld().batch(here).pricing().priced().fits().count())
                .isEqualTo(1);
        assertThat(new PlanningWorld()
                        .site(ownSite("home", "XX", 0.1, 0))
                        .batch(elsewhere)
                        .pricing()
                        .priced()
                        .fits()
                        .count())
                .isEqualTo(1);
    }

    @Test
    void aPoolWithoutAHardwareRateTakesNothing() {
        ComputePool pool = new ComputePool("p", "home", "b200", 8, Optional.empty(), OptionalDouble.empty());
        PricingResult result = new PlanningWorld()
                .pool(pool)
                .batch(batch("b", 1, OptionalInt.empty()))
                .result();

        assertThat(result.issues().listWarnings())
                .extracting(ProblemIssue::code)
                .containsExactly("no-hardware-rate", "batch-cannot-be-placed");
        assertThat(result.issues().listWarnings().getLast().details())
                .containsEntry("pools", Map.of("NO_HARDWARE_RATE", 1));
    }

    @Test
    void aModelThatWasNotMeasuredOnTheAcceleratorIsNamed() {
        ComputePool pool = new ComputePool("p", "home", "b200", 8, Optional.empty(), OptionalDouble.of(3));
        PoolRefusal refusal = refusalOf(new PlanningWorld().pool(pool), batch("b", 1, OptionalInt.empty()));

        assertThat(refusal.reason()).isEqualTo(NoFit.NO_PROFILE);
        assertThat(refusal.message()).contains("tiny-1b must have been measured on b200");
    }

    @Test
    void aBatchWithFitsForOtherAcceleratorsHasNoneHere() {
        PoolRefusal refusal = refusalOf(new PlanningWorld(), ownFit("b", new OwnFit("other", 1, 1, 500)));

        assertThat(refusal.reason()).isEqualTo(NoFit.NO_OWN_FIT);
    }

    @Test
    void aBatchThatIsWiderThanThePoolIsNamedWithBothWidths() {
        PoolRefusal refusal = refusalOf(new PlanningWorld(), batch("b", 1, OptionalInt.of(17)));

        assertThat(refusal)
                .extracting(PoolRefusal::reason, PoolRefusal::needed, PoolRefusal::available)
                .containsExactly(NoFit.TOO_WIDE, 17.0, 16.0);
    }

    @Test
    void aBatchThatDrawsMoreThanTheSiteAllowsIsNamed() {
        PoolRefusal refusal =
                refusalOf(new PlanningWorld().site(cappedSite("home", 0.899)), batch("b", 1, OptionalInt.empty()));

        assertThat(refusal)
                .extracting(PoolRefusal::reason, PoolRefusal::needed, PoolRefusal::available)
                .containsExactly(NoFit.POWER_CAP, 900.0, 899.0);
    }

    @Test
    void aWindowThatIsTooShortIsNamedWithTheSlotsThatAreNeeded() {
        PoolRefusal refusal = refusalOf(new PlanningWorld(), batch("b", 3, window(0.5, 3.5, 3.5, 0), anywhere()));

        assertThat(refusal)
                .extracting(PoolRefusal::reason, PoolRefusal::needed, PoolRefusal::available)
                .containsExactly(NoFit.WINDOW_TOO_SHORT, 3.0, 2.0);
    }

    @Test
    void aWindowBeyondTheHorizonHasNoSlots() {
        PoolRefusal refusal = refusalOf(new PlanningWorld(), batch("b", 1, window(9, 12, 12, 0), anywhere()));

        assertThat(refusal.reason()).isEqualTo(NoFit.WINDOW_TOO_SHORT);
        assertThat(refusal.available()).isZero();
    }

    @Test
    void onlyThePoolsWithoutAFitAreRefused() {
        Pricing pricing = new PlanningWorld()
                .site(site("home"), site("away"))
                .pool(pool("p", "home", 4), pool("q", "away", 2))
                .batch(batch("b", 1, OptionalInt.of(3)))
                .pricing();

        assertThat(pricing.priced().fits().pool()).containsExactly(0);
        assertThat(pricing.notes().listRefusals(0))
                .extracting(PoolRefusal::pool)
                .containsExactly(1);
        assertThat(pricing.notes().findProfile(0).orElseThrow().profileIds()).containsExactly("tiny-h100");
    }

    @Test
    void tenThousandBatchesInThirtyPoolsAreTables() {
        PlanningWorld world = new PlanningWorld();
        world.site(site("home"));
        for (int pool = 0; pool < 30; pool++) {
            world.pool(pool("p" + pool, "home", 64));
        }
        for (int i = 0; i < 10_000; i++) {
            world.batch(batch("b" + i, 1 + i % 40, OptionalInt.empty()));
        }

        assertThat(world.pricing().priced().fits().count()).isEqualTo(300_000);
    }
}
