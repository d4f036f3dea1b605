package org.suandian.costmodel.hours;

import java.time.Instant;
import java.util.Currency;
import java.util.HashMap;
import java.util.Map;
import org.suandian.costmodel.CostCalculator;
import org.suandian.costmodel.CostQuestion;
import org.suandian.grid.CarbonQuote;
import org.suandian.grid.ResidualMix;
import org.suandian.series.Interval;

/** Resolves price and intensity for each hour of a window, by the same rules as for a single hour. */
public final class HourColumnsBuilder {

    private final CostCalculator calculator;
    private final CostQuestion question;
    private final Map<String, Double> factors = new HashMap<>();

    public HourColumnsBuilder(CostCalculator calculator, CostQuestion question) {
        this.calculator = calculator;
        this.question = question;
    }

    /** The columns of the hours from a start on. */
    public HourColumns build(Instant start, int hours) {
        HourColumns columns = new HourColumns(start, hours);
        for (int hour = 0; hour < hours; hour++) {
            int index = hour;
            Interval interval = Interval.hourOf(columns.startOf(hour));
            calculator
                    .findPrice(question, interval)
                    .ifPresent(quote -> columns.price(
                            index,
                            quote.perMegawattHour().central() / 1_000 * factor(quote.currency(), interval),
                            quote.tier()));
            calculator
                    .findLocation(question, interval)
                    .ifPresent(quote -> columns.carbon(
                            index, quote.gramsPerKilowattHour().central(), market(quote, interval), quote.tier()));
        }
        return columns;
    }

    private double market(CarbonQuote location, Interval interval) {
        return calculator
                .findResidualMix(question, interval)
                .map(ResidualMix::gramsPerKilowattHour)
                .orElse(location.gramsPerKilowattHour().central());
    }

    /** Rates hold for days at least, so one look-up serves a day. */
    private double factor(Currency from, Interval interval) {
        String key = from.getCurrencyCode() + CostCalculator.dayOf(interval).toEpochDay();
        return factors.computeIfAbsent(
                key,
                unused -> calculator
                        .catalogues()
                        .sites()
                        .fxRates()
                        .conversion(from, question.effectiveCurrency(), CostCalculator.dayOf(interval))
                        .factor());
    }
}
