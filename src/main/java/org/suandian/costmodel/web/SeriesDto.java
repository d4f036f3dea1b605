package org.suandian.costmodel.web;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.suandian.costmodel.CostAnswer;
import org.suandian.costmodel.Methodology;
import org.suandian.costmodel.equations.TokenView;
import org.suandian.costmodel.hours.HourlyCost;
import org.suandian.costmodel.web.CostAnswerDto.NamedDto;
import org.suandian.costmodel.web.CostAnswerDto.RegionDto;
import org.suandian.costmodel.web.CostAnswersDto.DataVersionDto;
import org.suandian.provenance.Caveat;
import org.suandian.provenance.QualityTier;
import org.suandian.units.Rounding;

/**
 * Figures by step, central values only.
 *
 * @param tokens per million of which tokens the figures are stated
 * @param step ISO-8601 duration
 * @param caveats and {@code sourceIds}: of the first hour; a later hour's tier stands in its row
 */
public record SeriesDto(
        String methodologyVersion,
        DataVersionDto dataVersion,
        RegionDto region,
        NamedDto model,
        NamedDto accelerator,
        List<String> profileIds,
        String currency,
        TokenView tokens,
        Instant from,
        Instant to,
        String step,
        double facilityEnergyKwhPerMtok,
        OptionalDouble hardwareCostPerMtok,
        Set<Caveat> caveats,
        Set<String> sourceIds,
        List<StepDto> steps) {

    /** One step {@code [start, end)}. What is unknown is absent. */
    public record StepDto(
            Instant start,
            Instant end,
            OptionalDouble pricePerKwh,
            Optional<QualityTier> priceTier,
            OptionalDouble locationIntensityGco2ePerKwh,
            Optional<QualityTier> intensityTier,
            OptionalDouble electricityCostPerMtok,
            OptionalDouble totalCostPerMtok,
            OptionalDouble carbonCostPerMtok,
            OptionalDouble locationBasedGco2ePerMtok,
            OptionalDouble marketBasedGco2ePerMtok) {

        static StepDto of(HourlyCost.Step step) {
            return new StepDto(
                    step.start(),
                    step.end(),
                    rounded(step.pricePerKilowattHour()),
                    step.priceTier(),
                    rounded(step.locationGramsPerKilowattHour()),
                    step.locationTier(),
                    rounded(step.electricityCost()),
                    rounded(step.totalCost()),
                    rounded(step.carbonCost()),
                    rounded(step.locationGrams()),
                    rounded(step.marketGrams()));
        }
    }

    /** Everything but the steps, which are written one by one. */
    static SeriesDto headOf(HourlyAnswer answer) {
        CostAnswer first = answer.first();
        return new SeriesDto(
                Methodology.VERSION,
                DataVersionDto.of(answer.version()),
                RegionDto.of(first.place()),
                new NamedDto(first.model().id(), first.model().name()),
                new NamedDto(first.accelerator().id(), first.accelerator().name()),
                first.serving().legs().stream().map(leg -> leg.profile().id()).toList(),
                first.currency().getCurrencyCode(),
                answer.view(),
                answer.window().start(),
                answer.window().end(),
                Duration.ofHours(answer.stepHours()).toString(),
                Rounding.toOutput(answer.cost().facilityKilowattHours()),
                rounded(answer.cost().hardware()),
                first.caveats(),
                first.sourceIds(),
                List.of());
    }

    static OptionalDouble rounded(OptionalDouble value) {
        return value.isPresent() ? OptionalDouble.of(Rounding.toOutput(value.getAsDouble())) : value;
    }
}
