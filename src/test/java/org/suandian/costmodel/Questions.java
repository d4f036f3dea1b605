package org.suandian.costmodel;

import java.time.Instant;
import java.util.Currency;
import java.util.Optional;
import java.util.OptionalDouble;
import org.suandian.costmodel.CostQuestion.Overrides;
import org.suandian.costmodel.equations.AccountingBasis;
import org.suandian.grid.PriceKind;
import org.suandian.throughput.HardwareRate;
import org.suandian.throughput.LoadAxis;
import org.suandian.throughput.ServingQuestion;

/** Builds questions for tests; what a test does not name is left to the service. */
public final class Questions {

    private final String placeId;
    private Optional<String> modelId = Optional.empty();
    private Optional<String> acceleratorId = Optional.empty();
    private Optional<String> precision = Optional.empty();
    private Optional<String> profileId = Optional.empty();
    private Optional<ServingQuestion.Load> load = Optional.empty();
    private OptionalDouble inputTokens = OptionalDouble.empty();
    private OptionalDouble outputTokens = OptionalDouble.empty();
    private OptionalDouble utilisation = OptionalDouble.empty();
    private Optional<AccountingBasis> basis = Optional.empty();
    private OptionalDouble pue = OptionalDouble.empty();
    private Optional<Instant> at = Optional.empty();
    private Optional<Currency> currency = Optional.empty();
    private OptionalDouble carbonPrice = OptionalDouble.empty();
    private Optional<PriceKind> priceKind = Optional.empty();
    private Optional<HardwareRate.Kind> rateKind = Optional.empty();
    private OptionalDouble ownIntensity = OptionalDouble.empty();
    private OptionalDouble ownPrice = OptionalDouble.empty();
    private OptionalDouble ownRate = OptionalDouble.empty();

    private Questions(String placeId) {
        this.placeId = placeId;
    }

    public static Questions of(String placeId) {
        return new Questions(placeId);
    }

    public Questions model(String id) {
        modelId = Optional.of(id);
        return this;
    }

    public Questions accelerator(String id) {
        acceleratorId = Optional.of(id);
        return this;
    }

    public Questions precision(String name) {
        precision = Optional.of(name);
        return this;
    }

    public Questions profile(String id) {
        profileId = Optional.of(id);
        return this;
    }

    public Questions concurrency(double requests) {
        load = Optional.of(new ServingQuestion.Load(LoadAxis.CONCURRENCY, requests));
        return this;
    }

    public Questions lengths(double input, double output) {
        inputTokens = OptionalDouble.of(input);
        outputTokens = OptionalDouble.of(output);
        return this;
    }

    public Questions utilisation(double share) {
        utilisation = OptionalDouble.of(share);
        return this;
    }

    public Questions basis(AccountingBasis own) {
        basis = Optional.of(own);
        return this;
    }

    public Questions pue(double ratio) {
        pue = OptionalDouble.of(ratio);
        return this;
    }

    public Questions at(String moment) {
        at = Optional.of(Instant.parse(moment));
        return this;
    }

    public Questions currency(Currency own) {
        currency = Optional.of(own);
        return this;
    }

    public Questions carbonPricePerTonne(double price) {
        carbonPrice = OptionalDouble.of(price);
        return this;
    }

    public Questions priceKind(PriceKind kind) {
        priceKind = Optional.of(kind);
        return this;
    }

    public Questions rateKind(HardwareRate.Kind kind) {
        rateKind = Optional.of(kind);
        return this;
    }

    public Questions ownIntensity(double gramsPerKwh) {
        ownIntensity = OptionalDouble.of(gramsPerKwh);
        return this;
    }

    public Questions ownPrice(double perKwh) {
        ownPrice = OptionalDouble.of(perKwh);
        return this;
    }

    public Questions ownRate(double perHour) {
        ownRate = OptionalDouble.of(perHour);
        return this;
    }

    public CostQuestion build() {
        boolean none = ownIntensity.isEmpty() && ownPrice.isEmpty() && ownRate.isEmpty();
        return new CostQuestion(
                placeId,
                modelId,
                acceleratorId,
                precision,
                profileId,
                load,
                inputTokens,
                outputTokens,
                utilisation,
                basis,
                pue,
                at,
                currency,
                carbonPrice,
                priceKind,
                rateKind,
                none ? Overrides.NONE : new Overrides(ownIntensity, ownPrice, ownRate));
    }
}
