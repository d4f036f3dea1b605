package org.suandian.costmodel;

import java.util.Optional;
import java.util.Set;
import org.suandian.grid.PriceKind;
import org.suandian.grid.PriceQuote;
import org.suandian.grid.Vintage;
import org.suandian.provenance.QualityTier;
import org.suandian.series.Interval;
import org.suandian.site.FxRates.Conversion;
import org.suandian.site.Place;
import org.suandian.units.ElectricityPrice;
import org.suandian.units.Range;

/** Chooses the electricity price: the user's, the site's contract, or the grid's best tier. */
final class PriceChoice {

    private final Catalogues catalogues;

    PriceChoice(Catalogues catalogues) {
        this.catalogues = catalogues;
    }

    Optional<PriceUse> choose(Place place, CostQuestion question, Interval interval) {
        return quote(place, question, interval)
                .map(quote -> new PriceUse(quote, conversion(quote, question, interval)));
    }

    Optional<PriceQuote> quote(Place place, CostQuestion question, Interval interval) {
        if (question.overrides().electricityPricePerKwh().isPresent()) {
            ElectricityPrice own = ElectricityPrice.ofKilowattHour(
                    question.overrides().electricityPricePerKwh().getAsDouble(), question.effectiveCurrency());
            return Optional.of(fixed(own, QualityTier.USER, AnswerNotes.USER_SOURCE, interval));
        }
        boolean contractFits =
                question.priceKind().map(PriceKind.CONTRACT::equals).orElse(true);
        return place.contractPrice()
                .filter(price -> contractFits)
                .map(price -> fixed(price, QualityTier.TARIFF, place.sourceId(), interval))
                .or(() -> catalogues.grid().findPrice(place.grid(), interval, question.priceKind()));
    }

    private static PriceQuote fixed(ElectricityPrice price, QualityTier tier, String sourceId, Interval interval) {
        return new PriceQuote(
                Range.exactly(price.perMegawattHour()),
                price.currency(),
                PriceKind.CONTRACT,
                tier,
                interval,
                new Vintage(interval),
                sourceId,
                Set.of());
    }

    private Conversion conversion(PriceQuote quote, CostQuestion question, Interval interval) {
        return catalogues
                .sites()
                .fxRates()
                .conversion(quote.currency(), question.effectiveCurrency(), CostCalculator.dayOf(interval));
    }
}
