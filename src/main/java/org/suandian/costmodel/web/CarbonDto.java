package org.suandian.costmodel.web;

import java.time.Instant;
import java.util.Optional;
import org.suandian.costmodel.CarbonUse;
import org.suandian.grid.CarbonQuote;
import org.suandian.grid.ResidualMix;
import org.suandian.provenance.QualityTier;

/**
 * The carbon intensities used. Only {@code location} and {@code residualMix} belong to Scope 2; the others are information.
 *
 * @param location direct grid average
 * @param residualMix behind the market-based figure; absent where the grid average stands in for it
 */
public record CarbonDto(
        Optional<IntensityDto> location,
        Optional<ResidualMixDto> residualMix,
        Optional<IntensityDto> lifecycle,
        Optional<IntensityDto> marginal) {

    /** An intensity with its tier and age. */
    public record IntensityDto(
            RangeDto intensityGco2ePerKwh,
            QualityTier tier,
            Instant describesFrom,
            Instant describesTo,
            double ageDays,
            String sourceId) {

        static IntensityDto of(CarbonQuote quote) {
            return new IntensityDto(
                    RangeDto.of(quote.gramsPerKilowattHour()),
                    quote.tier(),
                    quote.vintage().period().start(),
                    quote.vintage().period().end(),
                    Ages.days(quote.vintage(), quote.interval()),
                    quote.sourceId());
        }
    }

    /** A residual mix, or what stands in for one. */
    public record ResidualMixDto(double intensityGco2ePerKwh, int year, String gases, boolean proxy, String sourceId) {

        static ResidualMixDto of(ResidualMix mix) {
            return new ResidualMixDto(mix.gramsPerKilowattHour(), mix.year(), mix.gases(), mix.proxy(), mix.sourceId());
        }
    }

    static CarbonDto of(CarbonUse use) {
        return new CarbonDto(
                use.location().map(IntensityDto::of),
                use.residual().map(ResidualMixDto::of),
                use.lifecycle().map(IntensityDto::of),
                use.marginal().map(IntensityDto::of));
    }
}
