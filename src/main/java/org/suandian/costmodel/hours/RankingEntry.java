package org.suandian.costmodel.hours;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.suandian.provenance.Caveat;
import org.suandian.provenance.QualityTier;
import org.suandian.site.Place;
import org.suandian.throughput.Accelerator;
import org.suandian.throughput.Serving;

/**
 * A place and accelerator in a ranking: means over the window, per million tokens of the view. What is unknown is empty, and such
 * an entry stands at the end.
 *
 * @param electricityCost mean over the hours with a price
 * @param hoursWithPrice how many of the window's hours have a price
 * @param cheapestHour start of the hour with the least total cost
 * @param cheapestTotalCost of that hour
 * @param greenestHour start of the hour with the least location-based emissions
 * @param caveats what must be read with the first hour of which anything is known; the weakest tiers are those of the whole window
 */
public record RankingEntry(
        Place place,
        Accelerator accelerator,
        Serving serving,
        OptionalDouble electricityCost,
        OptionalDouble hardwareCost,
        OptionalDouble totalCost,
        double facilityKilowattHours,
        OptionalDouble locationGrams,
        OptionalDouble marketGrams,
        int hoursWithPrice,
        int hoursWithIntensity,
        Optional<QualityTier> weakestPriceTier,
        Optional<QualityTier> weakestIntensityTier,
        Optional<Instant> cheapestHour,
        OptionalDouble cheapestTotalCost,
        Optional<Instant> greenestHour,
        OptionalDouble greenestGrams,
        Set<Caveat> caveats) {

    /**
     * The figure that an order sorts by; empty if it is not known for every one of the window's hours, as the mean over some of
     * them is no match for the mean over all.
     */
    public OptionalDouble key(RankingQuestion question) {
        boolean byMoney = question.order() == RankingQuestion.Order.TOTAL
                || question.order() == RankingQuestion.Order.ELECTRICITY;
        int known = byMoney ? hoursWithPrice : hoursWithIntensity;
        if (known < question.hours()) {
            return OptionalDouble.empty();
        }
        return switch (question.order()) {
            case TOTAL -> totalCost;
            case ELECTRICITY -> electricityCost;
            case LOCATION_BASED -> locationGrams;
            case MARKET_BASED -> marketGrams;
        };
    }
}
