package org.suandian.costmodel.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.suandian.costmodel.CostAnswer;
import org.suandian.costmodel.equations.Figure;
import org.suandian.costmodel.equations.TokenView;
import org.suandian.provenance.SourceCatalogue;
import org.suandian.site.Place;
import org.suandian.units.Rounding;

/**
 * What a million tokens cost and emit at one place in one hour.
 *
 * @param perMillionOutputTokens the output's share of cost; output and input add to the whole request
 * @param perMillionOutputTokensUndivided the whole request stated per output token, as benchmarks that count output only do
 * @param electricityShareOfTotal electricity cost over total cost, 0 to 1
 * @param comparedToFirst ratios to the first answer of the list; absent in the first
 * @param defaulted what the question left to the service
 */
public record CostAnswerDto(
        RegionDto region,
        NamedDto model,
        NamedDto accelerator,
        HourDto hour,
        String currency,
        FiguresDto perMillionOutputTokens,
        FiguresDto perMillionInputTokens,
        FiguresDto perMillionBlendedTokens,
        FiguresDto perMillionOutputTokensUndivided,
        OptionalDouble electricityShareOfTotal,
        Optional<ComparisonDto> comparedToFirst,
        Optional<PriceDto> price,
        CarbonDto carbon,
        Optional<HardwareDto> hardware,
        List<OperatingPointDto> operatingPoints,
        AssumptionsDto assumptions,
        QualityDto quality,
        Set<String> defaulted,
        List<ProvenanceDto> provenance) {

    /** Something with an id and a name. */
    public record NamedDto(String id, String name) {}

    /** A half-open hour. */
    public record HourDto(Instant start, Instant end) {}

    /** A place. */
    public record RegionDto(
            String id,
            String name,
            String nameZh,
            String country,
            String jurisdiction,
            String gridZoneId,
            Optional<String> siteOf) {

        static RegionDto of(Place place) {
            return new RegionDto(
                    place.id(),
                    place.name(),
                    place.nameZh(),
                    place.country(),
                    place.jurisdiction(),
                    place.grid().zoneId(),
                    place.siteOf());
        }
    }

    /** This answer over the first one, each for blended tokens; absent where one of the two is unknown or the first is 0. */
    public record ComparisonDto(
            OptionalDouble electricityCostRatio,
            OptionalDouble totalCostRatio,
            OptionalDouble facilityEnergyRatio,
            OptionalDouble locationBasedRatio,
            OptionalDouble marketBasedRatio) {

        static ComparisonDto of(CostAnswer answer, CostAnswer first) {
            return new ComparisonDto(
                    ratio(answer, first, Figure.ELECTRICITY_COST),
                    ratio(answer, first, Figure.TOTAL_COST),
                    ratio(answer, first, Figure.FACILITY_ENERGY),
                    ratio(answer, first, Figure.LOCATION_BASED),
                    ratio(answer, first, Figure.MARKET_BASED));
        }

        private static OptionalDouble ratio(CostAnswer answer, CostAnswer first, Figure figure) {
            return quotient(answer.central(TokenView.BLENDED, figure), first.central(TokenView.BLENDED, figure));
        }
    }

    static CostAnswerDto of(CostAnswer answer, Optional<CostAnswer> first, SourceCatalogue sources) {
        return new CostAnswerDto(
                RegionDto.of(answer.place()),
                new NamedDto(answer.model().id(), answer.model().name()),
                new NamedDto(answer.accelerator().id(), answer.accelerator().name()),
                new HourDto(answer.interval().start(), answer.interval().end()),
                answer.currency().getCurrencyCode(),
                figures(answer, TokenView.OUTPUT),
                figures(answer, TokenView.INPUT),
                figures(answer, TokenView.BLENDED),
                figures(answer, TokenView.OUTPUT_UNDIVIDED),
                quotient(
                        answer.central(TokenView.BLENDED, Figure.ELECTRICITY_COST),
                        answer.central(TokenView.BLENDED, Figure.TOTAL_COST)),
                first.map(other -> ComparisonDto.of(answer, other)),
                answer.price().map(PriceDto::of),
                CarbonDto.of(answer.carbon()),
                answer.hardware().map(HardwareDto::of),
                answer.serving().legs().stream().map(OperatingPointDto::of).toList(),
                AssumptionsDto.of(answer),
                QualityDto.of(answer, sources),
                answer.defaulted(),
                ProvenanceDto.of(answer.sourceIds(), sources));
    }

    private static FiguresDto figures(CostAnswer answer, TokenView view) {
        return FiguresDto.of(answer.perMillion().getOrDefault(view, Map.of()));
    }

    private static OptionalDouble quotient(Optional<Double> value, Optional<Double> of) {
        if (value.isEmpty() || of.isEmpty() || of.get() == 0) {
            return OptionalDouble.empty();
        }
        double ratio = value.get() / of.get();
        return Double.isFinite(ratio) ? OptionalDouble.of(Rounding.toOutput(ratio)) : OptionalDouble.empty();
    }
}
