package org.suandian.placement.pricing.signal;

import java.util.Currency;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.suandian.costmodel.CostCalculator;
import org.suandian.costmodel.CostQuestion;
import org.suandian.grid.PriceKind;
import org.suandian.placement.problem.ComputeSite;
import org.suandian.placement.problem.Horizon;
import org.suandian.placement.problem.StepValues;
import org.suandian.placement.problem.Terms;
import org.suandian.provenance.Caveat;
import org.suandian.provenance.QualityTier;
import org.suandian.series.Interval;
import org.suandian.site.FxRate;
import org.suandian.site.FxRates.Conversion;

/** Reads the signals of sites by the cost model's rules, one slot after the other; sites of one region share them. */
public final class SignalReader {

    private static final String USER = "user";

    private record StoredKey(String placeId, Optional<PriceKind> kind) {}

    private record ConversionKey(Currency from, long day) {}

    private final CostCalculator calculator;
    private final Horizon horizon;
    private final Terms terms;
    private final Map<StoredKey, SlotSeries> prices = new HashMap<>();
    private final Map<String, SlotSeries> intensities = new HashMap<>();
    private final Map<ConversionKey, Conversion> conversions = new HashMap<>();

    public SignalReader(CostCalculator calculator, Horizon horizon, Terms terms) {
        this.calculator = calculator;
        this.horizon = horizon;
        this.terms = terms;
    }

    /**
     * The signals of a valid site.
     *
     * @throws org.suandian.failure.UnanswerableException if a price cannot be converted to the problem's currency
     */
    public SiteSignals read(ComputeSite site) {
        return new SiteSignals(pue(site), price(site), intensity(site));
    }

    private double pue(ComputeSite site) {
        OptionalDouble own = site.pue();
        return own.isPresent()
                ? own.getAsDouble()
                : calculator
                        .catalogues()
                        .sites()
                        .getPlace(region(site))
                        .pue()
                        .ratio()
                        .central();
    }

    private SlotSeries price(ComputeSite site) {
        if (site.electricityPricePerKwh().isPresent()) {
            return own(site.electricityPricePerKwh().get());
        }
        StoredKey key = new StoredKey(region(site), site.priceKind());
        SlotSeries known = prices.get(key);
        if (known == null) {
            known = storedPrice(key);
            prices.put(key, known);
        }
        return known;
    }

    private SlotSeries intensity(ComputeSite site) {
        return site.carbonIntensityGramsPerKwh()
                .map(this::own)
                .orElseGet(() -> intensities.computeIfAbsent(region(site), this::storedIntensity));
    }

    private static String region(ComputeSite site) {
        return site.regionId().orElseThrow().toLowerCase(Locale.ROOT);
    }

    private SlotSeries own(StepValues values) {
        SlotSeries series = new SlotSeries(horizon.slots());
        for (int slot = 0; slot < horizon.slots(); slot++) {
            series.set(slot, values.at(horizon, slot), QualityTier.USER, USER, Set.of(Caveat.USER_VALUE));
        }
        return series;
    }

    private SlotSeries storedPrice(StoredKey key) {
        CostQuestion question = CostQuestion.ofPlace(key.placeId()).withPriceKind(key.kind());
        SlotSeries series = new SlotSeries(horizon.slots());
        for (int slot = 0; slot < horizon.slots(); slot++) {
            int index = slot;
            Interval interval = horizon.interval(slot);
            calculator.findPrice(question, interval).ifPresent(quote -> {
                Conversion conversion = conversion(quote.currency(), interval);
                double perKilowattHour = quote.perMegawattHour().central() / 1_000 * conversion.factor();
                series.set(index, perKilowattHour, quote.tier(), quote.sourceId(), quote.caveats());
                series.kind(quote.kind());
                conversion.legs().stream().map(FxRate::sourceId).forEach(series::source);
                if (conversion.ofOtherPeriod()) {
                    series.caveat(Caveat.EXCHANGE_RATE_OF_OTHER_PERIOD);
                }
            });
        }
        return series;
    }

    private SlotSeries storedIntensity(String placeId) {
        CostQuestion question = CostQuestion.ofPlace(placeId);
        SlotSeries series = new SlotSeries(horizon.slots());
        for (int slot = 0; slot < horizon.slots(); slot++) {
            int index = slot;
            calculator
                    .findLocation(question, horizon.interval(slot))
                    .ifPresent(quote -> series.set(
                            index,
                            quote.gramsPerKilowattHour().central(),
                            quote.tier(),
                            quote.sourceId(),
                            quote.caveats()));
        }
        return series;
    }

    /** Rates hold for days at least, so one look-up serves a day. */
    private Conversion conversion(Currency from, Interval interval) {
        return conversions.computeIfAbsent(
                new ConversionKey(from, CostCalculator.dayOf(interval).toEpochDay()),
                unused -> calculator
                        .catalogues()
                        .sites()
                        .fxRates()
                        .conversion(from, terms.currency(), CostCalculator.dayOf(interval)));
    }
}
