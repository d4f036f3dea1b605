package org.suandian.report.internal.plans;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.suandian.failure.ConflictException;
import org.suandian.failure.Details;
import org.suandian.failure.UnknownIdException;
import org.suandian.placement.PlacementService;
import org.suandian.placement.plan.Placement;
import org.suandian.placement.plan.baseline.Baseline;
import org.suandian.placement.priced.PricedProblem;
import org.suandian.placement.standing.StandingPlan;
import org.suandian.scope2.accounting.MemoInputs.PlanSaving;
import org.suandian.scope2.quantity.LedgerEmissions;
import org.suandian.scope2.quantity.LedgerEnergy;

/** Reads from finished plans what they expected to save, for the memo lines of a report. */
@Singleton
public class PlanSavings {

    /** Figures of plans are estimates: nine digits of them are more than enough. */
    private static final MathContext DIGITS = new MathContext(9, RoundingMode.HALF_EVEN);

    private final PlacementService placements;

    PlanSavings(PlacementService placements) {
        this.placements = placements;
    }

    /**
     * The savings of a plan against each of its baselines, over batches that both place: like with like.
     *
     * @throws UnknownIdException for no such plan
     * @throws ConflictException {@code plan-is-being-solved} or {@code plan-has-no-placement}
     */
    public List<PlanSaving> list(UUID planId) {
        StandingPlan plan = placements.getStandingPlan(planId);
        Placement placement = getPlacement(plan);
        List<PlanSaving> savings = new ArrayList<>();
        for (Baseline baseline : Baseline.values()) {
            Optional.ofNullable(plan.baselines().get(baseline))
                    .ifPresent(other -> savings.add(saving(plan, placement, baseline, other)));
        }
        return savings;
    }

    /** The placement of a plan whose search has ended. */
    static Placement getPlacement(StandingPlan plan) {
        UUID id = plan.plan().id();
        if (!plan.plan().status().isFinal()) {
            throw new ConflictException(
                    "plan-is-being-solved",
                    "The plan (%s) must be finished. Maybe ask again later.".formatted(id),
                    Details.of("plan", id.toString()));
        }
        return plan.placement()
                .orElseThrow(() -> new ConflictException(
                        "plan-has-no-placement",
                        "The plan (%s) must have placed batches.".formatted(id),
                        Details.of("plan", id.toString())));
    }

    private static PlanSaving saving(StandingPlan plan, Placement placement, Baseline baseline, Placement other) {
        PricedProblem priced = plan.priced();
        double grams = 0;
        double kilowattHours = 0;
        double otherGrams = 0;
        for (int batch = 0; batch < placement.fit().length; batch++) {
            if (placement.isPlaced(batch) && other.isPlaced(batch)) {
                grams += priced.grams(placement.fit()[batch], placement.start()[batch]);
                kilowattHours += priced.kilowattHours(placement.fit()[batch]);
                otherGrams += priced.grams(other.fit()[batch], other.start()[batch]);
            }
        }
        return new PlanSaving(
                plan.plan().id().toString(),
                baseline.name(),
                new LedgerEmissions(decimal(grams)),
                LedgerEnergy.ofKilowattHours(decimal(kilowattHours)),
                new LedgerEmissions(decimal(otherGrams)));
    }

    private static BigDecimal decimal(double value) {
        return BigDecimal.valueOf(value).round(DIGITS);
    }
}
