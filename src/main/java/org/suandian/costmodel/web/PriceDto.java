package org.suandian.costmodel.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.suandian.costmodel.PriceUse;
import org.suandian.grid.PriceKind;
import org.suandian.grid.PriceQuote;
import org.suandian.provenance.QualityTier;
import org.suandian.site.FxRate;
import org.suandian.site.FxRates.Conversion;

/**
 * The electricity price used.
 *
 * @param pricePerKwh in the answer's currency
 * @param nativePricePerMwh as stored, in {@code nativeCurrency}
 * @param ageDays from the end of the period that the figure describes to the hour asked for
 */
public record PriceDto(
        RangeDto pricePerKwh,
        RangeDto nativePricePerMwh,
        String nativeCurrency,
        PriceKind priceKind,
        QualityTier tier,
        Instant describesFrom,
        Instant describesTo,
        double ageDays,
        String sourceId,
        List<ExchangeRateDto> exchangeRates) {

    /** A published rate that a conversion used; the day lies within its validity unless the answer's caveats say otherwise. */
    public record ExchangeRateDto(
            String currency, double unitsPerUsd, LocalDate validFrom, LocalDate validTo, String kind, String sourceId) {

        static ExchangeRateDto of(FxRate rate) {
            return new ExchangeRateDto(
                    rate.currency().getCurrencyCode(),
                    rate.unitsPerUsd(),
                    rate.validFrom(),
                    rate.validTo(),
                    rate.kind(),
                    rate.sourceId());
        }

        static List<ExchangeRateDto> listOf(Conversion conversion) {
            return conversion.legs().stream().map(ExchangeRateDto::of).toList();
        }
    }

    static PriceDto of(PriceUse use) {
        PriceQuote quote = use.quote();
        return new PriceDto(
                RangeDto.of(use.perKilowattHour()),
                RangeDto.of(quote.perMegawattHour()),
                quote.currency().getCurrencyCode(),
                quote.kind(),
                quote.tier(),
                quote.vintage().period().start(),
                quote.vintage().period().end(),
                Ages.days(quote.vintage(), quote.interval()),
                quote.sourceId(),
                ExchangeRateDto.listOf(use.conversion()));
    }
}
