package org.suandian.placement.web.detail;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import org.suandian.placement.plan.CostParts;
import org.suandian.placement.plan.Option;
import org.suandian.placement.priced.PricedProblem;
import org.suandian.placement.pricing.fit.ServedProfile;
import org.suandian.placement.pricing.signal.SlotSeries;
import org.suandian.placement.standing.PlannedProblem;
import org.suandian.placement.web.answer.Amounts;
import org.suandian.placement.web.answer.CostsDto;
import org.suandian.provenance.QualityTier;

/**
 * A placed batch.
 *
 * @param profiles of throughput that it is priced by; absent for a fit of the user's own
 * @param energyKwh at the meter
 * @param emissionsKg location-based, CO2e
 * @param delayHours start minus release
 * @param priceTier the weakest by which a price of its slots is known
 * @param intensityTier the same of the carbon intensity
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record AssignmentDto(
        String batch,
        Optional<String> tenant,
        RunDto run,
        Optional<List<String>> profiles,
        double energyKwh,
        CostsDto costs,
        double emissionsKg,
        double delayHours,
        double lateHours,
        Optional<QualityTier> priceTier,
        Optional<QualityTier> intensityTier) {

    public static AssignmentDto of(PlannedProblem planned, int batch, Option option) {
        PricedProblem priced = planned.priced();
        int fit = option.fit();
        int end = option.start() + priced.fits().slots()[fit];
        int site = priced.siteOf(fit);
        return new AssignmentDto(
                planned.naming().batchIds().get(batch),
                planned.problem().batches().get(batch).tenant(),
                RunDto.of(planned, option),
                planned.findProfile(fit).map(ServedProfile::profileIds),
                Amounts.plain(priced.kilowattHours(fit)),
                CostsDto.of(CostParts.of(priced, fit, option.start())),
                Amounts.kilograms(priced.grams(fit, option.start())),
                Amounts.plain((option.start() - priced.batches().release()[batch]) * priced.slotHours()),
                Amounts.plain(priced.batches().slotsLate(batch, end) * priced.slotHours()),
                weakest(planned.site(site).price(), option.start(), end),
                weakest(planned.site(site).intensity(), option.start(), end));
    }

    private static Optional<QualityTier> weakest(SlotSeries series, int from, int to) {
        Optional<QualityTier> weakest = Optional.empty();
        for (int slot = from; slot < to; slot++) {
            Optional<QualityTier> tier = series.tier(slot);
            weakest = weakest.isEmpty()
                    ? tier
                    : weakest.map(known -> tier.map(known::weaker).orElse(known));
        }
        return weakest;
    }
}
