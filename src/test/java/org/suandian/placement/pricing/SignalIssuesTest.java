package org.suandian.placement.pricing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.suandian.costmodel.World;
import org.suandian.grid.CarbonBasis;
import org.suandian.grid.Grids;
import org.suandian.grid.PriceKind;
import org.suandian.placement.problem.ProblemIssue;
import org.suandian.provenance.QualityTier;

class SignalIssuesTest {

    private static final double GAP = Double.NaN;

    private static Grids gappy() {
        return Grids.grid()
                .price(
                        PriceKind.WHOLESALE,
                        QualityTier.PUBLISHED,
                        Grids.hourly(World.HOUR, 80, GAP, GAP, 80, 80, 80, GAP, 80))
                .annualFactor(Grids.ZONE, CarbonBasis.DIRECT, 2024, 400, "CO2e");
    }

    private static PlanningWorld world(Grids grid) {
        return new PlanningWorld().grid(grid).batch(PlanningWorld.batch("b", 1, OptionalInt.of(1)));
    }

    private static ProblemIssue only(PricingResult result) {
        assertThat(result.issues().listed()).hasSize(1);
        return result.issues().listed().getFirst();
    }

    @Test
    void hoursWithoutAPriceAreRefusedAndNamed() {
        PricingResult result = world(gappy()).result();

        ProblemIssue issue = only(result);
        assertThat(result.pricing()).isEmpty();
        assertThat(issue.severity()).isEqualTo(ProblemIssue.Severity.ERROR);
        assertThat(issue.code()).isEqualTo("no-electricity-price");
        assertThat(issue.path()).isEqualTo("sites[0].electricityPricePerKwh");
        assertThat(issue.details().get("spans"))
                .isEqualTo(List.of(
                        "2024-05-01T11:00:00Z/2024-05-01T13:00:00Z", "2024-05-01T16:00:00Z/2024-05-01T17:00:00Z"));
    }

    @Test
    void hoursThatAWeakerTierFillsAreNamedWithTheTier() {
        PricingResult result = world(gappy().annualPrice(Grids.ZONE, 2024, 100, PriceKind.WHOLESALE))
                .result();

        ProblemIssue issue = only(result);
        assertThat(issue.severity()).isEqualTo(ProblemIssue.Severity.WARNING);
        assertThat(issue.code()).isEqualTo("price-gap-filled");
        assertThat(issue.details()).containsEntry("tiers", List.of("ANNUAL"));
        assertThat(issue.message())
                .contains("PUBLISHED for a part of the horizon only; ANNUAL stands in for 3.0 h")
                .contains("2024-05-01T11:00:00Z/2024-05-01T13:00:00Z");
        Pricing pricing = result.pricing().orElseThrow();
        assertThat(pricing.notes().site(0).price().tier(0)).contains(QualityTier.PUBLISHED);
        assertThat(pricing.notes().site(0).price().tier(1)).contains(QualityTier.ANNUAL);
        assertThat(pricing.notes().site(0).price().value(1)).isEqualTo(0.125);
        assertThat(pricing.notes().site(0).intensity().weakestTier()).contains(QualityTier.ANNUAL);
    }

    @Test
    void aWeakerTierThanIsAcceptedIsRefused() {
        PricingResult result = world(gappy().annualPrice(Grids.ZONE, 2024, 100, PriceKind.WHOLESALE))
                .weakest(QualityTier.TYPICAL)
                .result();

        assertThat(result.pricing()).isEmpty();
        assertThat(result.issues().listErrors())
                .extracting(ProblemIssue::code)
                .containsExactly("price-tier-too-weak", "intensity-tier-too-weak");
        assertThat(result.issues().listErrors().getFirst().details().get("spans"))
                .isEqualTo(List.of(
                        "2024-05-01T11:00:00Z/2024-05-01T13:00:00Z", "2024-05-01T16:00:00Z/2024-05-01T17:00:00Z"));
    }

    @Test
    void theUsersOwnValuesHaveNoGaps() {
        PricingResult result = world(Grids.grid())
                .site(PlanningWorld.ownSite("home", "ZZ", 0.1, 300))
                .weakest(QualityTier.MEASURED)
                .result();

        assertThat(result.issues().listed()).isEmpty();
        assertThat(result.pricing()).isPresent();
    }
}
