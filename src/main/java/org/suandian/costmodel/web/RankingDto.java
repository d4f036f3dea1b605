package org.suandian.costmodel.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.suandian.costmodel.Methodology;
import org.suandian.costmodel.equations.TokenView;
import org.suandian.costmodel.hours.RankingEntry;
import org.suandian.costmodel.hours.RankingQuestion;
import org.suandian.costmodel.web.CostAnswerDto.NamedDto;
import org.suandian.costmodel.web.CostAnswerDto.RegionDto;
import org.suandian.costmodel.web.CostAnswersDto.DataVersionDto;
import org.suandian.provenance.Caveat;
import org.suandian.provenance.DataVersion;
import org.suandian.provenance.QualityTier;
import org.suandian.units.Rounding;

/**
 * Regions in order, means over the window, per million of the stated tokens.
 *
 * @param to exclusive
 * @param total how many entries there are; {@code entries} may hold fewer when a limit was given
 */
public record RankingDto(
        String methodologyVersion,
        DataVersionDto dataVersion,
        String model,
        String currency,
        TokenView tokens,
        RankingQuestion.Order sortedBy,
        Instant from,
        Instant to,
        int hours,
        int total,
        List<EntryDto> entries) {

    /**
     * One region and accelerator.
     *
     * @param rank from 1; absent where the figure to sort by is unknown
     */
    public record EntryDto(
            Optional<Integer> rank,
            RegionDto region,
            NamedDto accelerator,
            List<String> profileIds,
            OptionalDouble totalCostPerMtok,
            OptionalDouble electricityCostPerMtok,
            OptionalDouble hardwareCostPerMtok,
            double facilityEnergyKwhPerMtok,
            OptionalDouble locationBasedGco2ePerMtok,
            OptionalDouble marketBasedGco2ePerMtok,
            int hoursWithPrice,
            int hoursWithIntensity,
            Optional<QualityTier> weakestPriceTier,
            Optional<QualityTier> weakestIntensityTier,
            Optional<HourOfWindowDto> cheapestHour,
            Optional<HourOfWindowDto> greenestHour,
            Set<Caveat> caveats) {}

    /** An hour of the window, with what makes it stand out. */
    public record HourOfWindowDto(
            Instant start, OptionalDouble totalCostPerMtok, OptionalDouble locationBasedGco2ePerMtok) {}

    static RankingDto of(
            DataVersion version,
            String model,
            RankingQuestion question,
            Window window,
            List<RankingEntry> entries,
            int limit) {
        List<EntryDto> rows = new ArrayList<>();
        for (RankingEntry entry : entries.subList(0, Math.min(limit, entries.size()))) {
            rows.add(row(rows.size() + 1, entry, question));
        }
        return new RankingDto(
                Methodology.VERSION,
                DataVersionDto.of(version),
                model,
                question.template().effectiveCurrency().getCurrencyCode(),
                question.view(),
                question.order(),
                window.start(),
                window.end(),
                window.hours(),
                entries.size(),
                rows);
    }

    private static EntryDto row(int rank, RankingEntry entry, RankingQuestion question) {
        return new EntryDto(
                entry.key(question).isPresent() ? Optional.of(rank) : Optional.empty(),
                RegionDto.of(entry.place()),
                new NamedDto(entry.accelerator().id(), entry.accelerator().name()),
                entry.serving().legs().stream().map(leg -> leg.profile().id()).toList(),
                SeriesDto.rounded(entry.totalCost()),
                SeriesDto.rounded(entry.electricityCost()),
                SeriesDto.rounded(entry.hardwareCost()),
                Rounding.toOutput(entry.facilityKilowattHours()),
                SeriesDto.rounded(entry.locationGrams()),
                SeriesDto.rounded(entry.marketGrams()),
                entry.hoursWithPrice(),
                entry.hoursWithIntensity(),
                entry.weakestPriceTier(),
                entry.weakestIntensityTier(),
                entry.cheapestHour()
                        .map(start -> new HourOfWindowDto(
                                start, SeriesDto.rounded(entry.cheapestTotalCost()), OptionalDouble.empty())),
                entry.greenestHour()
                        .map(start -> new HourOfWindowDto(
                                start, OptionalDouble.empty(), SeriesDto.rounded(entry.greenestGrams()))),
                entry.caveats());
    }
}
