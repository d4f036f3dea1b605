package org.suandian.costmodel;

import java.time.Instant;
import java.util.Currency;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.suandian.grid.CarbonQuote;
import org.suandian.grid.ResidualMix;
import org.suandian.series.Interval;
import org.suandian.site.Place;

/** Resolves price and intensity for each hour of a window, by the same rules as for a single hour. */
final class HourColumnsBuilder {

    private final Catalogues catalogues;
    private final CostQuestion question;
    private final Place place;
    private final Map<String, Double> factors = new HashMap<>();

    HourColumnsBuilder(Catalogues catalogues, CostQuestion question) {
        this.catalogues = catalogues;
        this.question = question;
        this.place = catalogues.sites().getPlace(question.placeId());
    }

    HourColumns build(Instant start, int hours) {
        HourColumns columns = new HourColumns(start, hours);
        PriceChoice prices = new PriceChoice(catalogues);
        CarbonChoice carbon = new CarbonChoice(catalogues.grid());
        for (int hour = 0; hour < hours; hour++) {
            Interval interval = Interval.hourOf(columns.startOf(hour));
            int index = hour;
            prices.quote(place, question, interval)
                    .ifPresent(quote -> columns.price(
                            index,
                            quote.perMegawattHour().central() / 1_000 * factor(quote.currency(), interval),
                            quote.tier()));
            carbon.location(place, question, interval)
                    .ifPresent(quote -> columns.carbon(
                            index,
                            quote.gramsPerKilowattHour().central(),
                            market(carbon, quote, interval),
                            quote.tier()));
        }
        return columns;
    }

    private double market(CarbonChoice carbon, CarbonQuote location, Interval interval) {
        Optional<ResidualMix> residual = carbon.residual(place, question, interval);
        return residual.map(ResidualMix::gramsPerKilowattHour)
                .orElse(location.gramsPerKilowattHour().central());
    }

    /** Rates hold for days at least, so one look-up serves a day. */
    private double factor(Currency from, Interval interval) {
        String key = from.getCurrencyCode() + CostCalculator.dayOf(interval).toEpochDay();
        return factors.computeIfAbsent(
                key,
                unused -> catalogues
                        .sites()
                        .fxRates()
                        .conversion(from, question.effectiveCurrency(), CostCalculator.dayOf(interval))
                        .factor());
    }
}
