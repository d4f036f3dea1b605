package org.suandian.costmodel;

import java.time.Instant;
import java.util.Currency;
import java.util.Optional;
import java.util.OptionalDouble;
import org.suandian.costmodel.equations.AccountingBasis;
import org.suandian.grid.PriceKind;
import org.suandian.throughput.HardwareRate;
import org.suandian.throughput.ServingQuestion;

/**
 * A question about the cost of tokens at one place. What is empty is filled by the defaults of {@link Methodology}.
 *
 * @param placeId region or site
 * @param modelId id or alias
 * @param load concurrency or interactivity
 * @param utilisation share of time busy, greater than 0 and at most 1; needed for, and only for, the allocation basis
 * @param pue replaces the place's
 * @param at a moment within the hour that is asked for; empty: now
 * @param carbonPricePerTonne in the answer's currency
 * @param priceKind restricts the price to one kind
 * @param overrides values of the user's own
 */
public record CostQuestion(
        String placeId,
        Optional<String> modelId,
        Optional<String> acceleratorId,
        Optional<String> precision,
        Optional<String> profileId,
        Optional<ServingQuestion.Load> load,
        OptionalDouble inputTokens,
        OptionalDouble outputTokens,
        OptionalDouble utilisation,
        Optional<AccountingBasis> basis,
        OptionalDouble pue,
        Optional<Instant> at,
        Optional<Currency> currency,
        OptionalDouble carbonPricePerTonne,
        Optional<PriceKind> priceKind,
        Optional<HardwareRate.Kind> rateKind,
        Overrides overrides) {

    /**
     * Values that replace stored ones and are labelled USER.
     *
     * @param carbonIntensityGramsPerKwh location-based
     * @param electricityPricePerKwh delivered, in the answer's currency
     * @param hardwareRatePerAcceleratorHour without electricity, in the answer's currency
     */
    public record Overrides(
            OptionalDouble carbonIntensityGramsPerKwh,
            OptionalDouble electricityPricePerKwh,
            OptionalDouble hardwareRatePerAcceleratorHour) {

        public static final Overrides NONE =
                new Overrides(OptionalDouble.empty(), OptionalDouble.empty(), OptionalDouble.empty());
    }

    /** Everything by default. */
    public static CostQuestion ofPlace(String placeId) {
        return new CostQuestion(
                placeId,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                Optional.empty(),
                OptionalDouble.empty(),
                Optional.empty(),
                Optional.empty(),
                OptionalDouble.empty(),
                Optional.empty(),
                Optional.empty(),
                Overrides.NONE);
    }

    /** What serves a model on an accelerator, wherever that is. */
    public static CostQuestion ofModel(
            String modelId, String acceleratorId, Optional<String> precision, Optional<ServingQuestion.Load> load) {
        CostQuestion anything = ofPlace("");
        return new CostQuestion(
                anything.placeId,
                Optional.of(modelId),
                Optional.of(acceleratorId),
                precision,
                anything.profileId,
                load,
                anything.inputTokens,
                anything.outputTokens,
                anything.utilisation,
                anything.basis,
                anything.pue,
                anything.at,
                anything.currency,
                anything.carbonPricePerTonne,
                anything.priceKind,
                anything.rateKind,
                anything.overrides);
    }

    /** The basis asked for, or the one that the utilisation implies. */
    public AccountingBasis effectiveBasis() {
        return basis.orElse(utilisation.isPresent() ? AccountingBasis.ALLOCATION : AccountingBasis.USAGE);
    }

    public Currency effectiveCurrency() {
        return currency.orElse(Methodology.DEFAULT_CURRENCY);
    }

    /** The same question about another place, with other overrides. */
    public CostQuestion at(String otherPlaceId, Overrides otherOverrides) {
        return with(otherPlaceId, acceleratorId, currency, priceKind, rateKind, otherOverrides);
    }

    /** The same question with the price restricted to one kind, or not. */
    public CostQuestion withPriceKind(Optional<PriceKind> otherKind) {
        return with(placeId, acceleratorId, currency, otherKind, rateKind, overrides);
    }

    /** The same question in another currency and, if a kind is given, with that kind of hardware rate. */
    public CostQuestion pricedIn(Currency otherCurrency, Optional<HardwareRate.Kind> otherRateKind) {
        return with(placeId, acceleratorId, Optional.of(otherCurrency), priceKind, otherRateKind, overrides);
    }

    /** The same question about another accelerator. */
    public CostQuestion on(String otherAcceleratorId) {
        return with(placeId, Optional.of(otherAcceleratorId), currency, priceKind, rateKind, overrides);
    }

    /** The same question but for what the methods above change. */
    private CostQuestion with(
            String otherPlaceId,
            Optional<String> otherAcceleratorId,
            Optional<Currency> otherCurrency,
            Optional<PriceKind> otherPriceKind,
            Optional<HardwareRate.Kind> otherRateKind,
            Overrides otherOverrides) {
        return new CostQuestion(
                otherPlaceId,
                modelId,
                otherAcceleratorId,
                precision,
                profileId,
                load,
                inputTokens,
                outputTokens,
                utilisation,
                basis,
                pue,
                at,
                otherCurrency,
                carbonPricePerTonne,
                otherPriceKind,
                otherRateKind,
                otherOverrides);
    }
}
