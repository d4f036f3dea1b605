package org.suandian.site;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.suandian.failure.Details;
import org.suandian.failure.UnanswerableException;
import org.suandian.units.Money;

/** Dated exchange rates, all quoted against the US dollar; other pairs are crossed through it. */
public final class FxRates {

    private static final Currency USD = Currency.getInstance("USD");

    /**
     * A rate between two currencies, with what it was made of.
     *
     * @param factor units of {@code to} for one unit of {@code from}
     * @param legs the published rates used: none, one or two
     * @param ofOtherPeriod whether a leg's period does not contain the day asked for
     */
    public record Conversion(Currency from, Currency to, double factor, List<FxRate> legs, boolean ofOtherPeriod) {

        /** Throws {@link IllegalArgumentException} for an amount in another currency than {@code from}. */
        public Money convert(Money money) {
            if (!money.currency().equals(from)) {
                throw new IllegalArgumentException("The amount to convert (%s %s) must be in %s."
                        .formatted(money.amount(), money.currency(), from));
            }
            return Money.of(money.amount() * factor, to);
        }
    }

    private final Map<Currency, List<FxRate>> byCurrency;

    public FxRates(List<FxRate> rates) {
        this.byCurrency = rates.stream().collect(Collectors.groupingBy(FxRate::currency));
    }

    /** Codes that amounts can be converted to. */
    public List<String> listCurrencies() {
        TreeSet<String> codes = byCurrency.keySet().stream()
                .map(Currency::getCurrencyCode)
                .collect(Collectors.toCollection(TreeSet::new));
        codes.add(USD.getCurrencyCode());
        return List.copyOf(codes);
    }

    /**
     * The conversion for a day: by the rate of the period that contains it, else by the one nearest in time, and it says so.
     *
     * @throws UnanswerableException if a currency has no rate
     */
    public Conversion conversion(Currency from, Currency to, LocalDate day) {
        if (from.equals(to)) {
            return new Conversion(from, to, 1, List.of(), false);
        }
        Optional<FxRate> fromLeg = leg(from, day);
        Optional<FxRate> toLeg = leg(to, day);
        double factor = toLeg.map(FxRate::unitsPerUsd).orElse(1.0)
                / fromLeg.map(FxRate::unitsPerUsd).orElse(1.0);
        List<FxRate> legs = Stream.of(fromLeg, toLeg).flatMap(Optional::stream).toList();
        return new Conversion(from, to, factor, legs, legs.stream().anyMatch(leg -> !leg.holdsOn(day)));
    }

    private Optional<FxRate> leg(Currency currency, LocalDate day) {
        if (currency.equals(USD)) {
            return Optional.empty();
        }
        return Optional.of(byCurrency.getOrDefault(currency, List.of()).stream()
                .min(Comparator.<FxRate>comparingLong(rate -> distance(rate, day))
                        .thenComparing(Comparator.comparing(FxRate::validFrom).reversed()))
                .orElseThrow(() -> new UnanswerableException(
                        "no-exchange-rate",
                        "The currency (%s) must have an exchange rate. Maybe import one, or choose one of: %s."
                                .formatted(currency, String.join(", ", listCurrencies())),
                        Details.of("currency", currency.getCurrencyCode()).and("currencies", listCurrencies()))));
    }

    private static long distance(FxRate rate, LocalDate day) {
        if (rate.holdsOn(day)) {
            return 0;
        }
        LocalDate edge = day.isBefore(rate.validFrom())
                ? rate.validFrom()
                : rate.validTo().minusDays(1);
        return Math.abs(edge.toEpochDay() - day.toEpochDay());
    }
}
