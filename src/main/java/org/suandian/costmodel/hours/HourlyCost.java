package org.suandian.costmodel.hours;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.suandian.costmodel.equations.CostInputs;
import org.suandian.costmodel.equations.CostModel;
import org.suandian.costmodel.equations.Figure;
import org.suandian.costmodel.equations.TokenView;
import org.suandian.provenance.QualityTier;

/**
 * The central figures per million tokens over many hours. Energy and hardware do not change with the hour, so each hour costs two
 * multiplications: {@code total = hardware + kWh x price} and {@code grams = kWh x intensity}.
 *
 * @param facilityKilowattHours per million tokens of the view
 * @param hardware per million tokens; empty where no rate is known
 * @param carbonPricePerGram in the answer's currency
 */
public record HourlyCost(double facilityKilowattHours, OptionalDouble hardware, double carbonPricePerGram) {

    /** Figures of a step: an hour, or the mean of several. Money in the answer's currency; empty where unknown. */
    public record Step(
            Instant start,
            Instant end,
            OptionalDouble pricePerKilowattHour,
            Optional<QualityTier> priceTier,
            OptionalDouble locationGramsPerKilowattHour,
            Optional<QualityTier> locationTier,
            OptionalDouble electricityCost,
            OptionalDouble totalCost,
            OptionalDouble carbonCost,
            OptionalDouble locationGrams,
            OptionalDouble marketGrams) {}

    public static HourlyCost of(CostInputs inputs, TokenView view) {
        Map<Figure, Double> figures = CostModel.centralPerMillion(inputs, view);
        Double hardware = figures.get(Figure.HARDWARE_COST);
        return new HourlyCost(
                figures.getOrDefault(Figure.FACILITY_ENERGY, 0.0),
                hardware == null ? OptionalDouble.empty() : OptionalDouble.of(hardware),
                inputs.carbonPricePerGram());
    }

    /** The mean over {@code hours} hours from {@code first} on; unknown if any of them is. */
    public Step step(HourColumns columns, int first, int hours) {
        OptionalDouble price = OptionalDouble.empty();
        OptionalDouble location = OptionalDouble.empty();
        OptionalDouble market = OptionalDouble.empty();
        Optional<QualityTier> priceTier = weakest(columns, first, hours, true);
        Optional<QualityTier> locationTier = weakest(columns, first, hours, false);
        if (priceTier.isPresent()) {
            price = OptionalDouble.of(mean(columns.pricePerKilowattHour, first, hours));
        }
        if (locationTier.isPresent()) {
            location = OptionalDouble.of(mean(columns.location, first, hours));
            market = OptionalDouble.of(mean(columns.market, first, hours));
        }
        OptionalDouble electricity = times(price);
        OptionalDouble grams = times(location);
        return new Step(
                columns.startOf(first),
                columns.startOf(first + hours),
                price,
                priceTier,
                location,
                locationTier,
                electricity,
                electricity.isPresent() && hardware.isPresent()
                        ? OptionalDouble.of(electricity.getAsDouble() + hardware.getAsDouble())
                        : OptionalDouble.empty(),
                grams.isPresent() && carbonPricePerGram > 0
                        ? OptionalDouble.of(grams.getAsDouble() * carbonPricePerGram)
                        : OptionalDouble.empty(),
                grams,
                times(market));
    }

    private OptionalDouble times(OptionalDouble perKilowattHour) {
        return perKilowattHour.isPresent()
                ? OptionalDouble.of(facilityKilowattHours * perKilowattHour.getAsDouble())
                : OptionalDouble.empty();
    }

    private static double mean(double[] column, int first, int hours) {
        double sum = 0;
        for (int hour = first; hour < first + hours; hour++) {
            sum += column[hour];
        }
        return sum / hours;
    }

    /** The weakest tier of the hours; empty if one of them is unknown. */
    private static Optional<QualityTier> weakest(HourColumns columns, int first, int hours, boolean ofPrice) {
        Optional<QualityTier> weakest = Optional.empty();
        for (int hour = first; hour < first + hours; hour++) {
            Optional<QualityTier> tier = ofPrice ? columns.priceTier(hour) : columns.locationTier(hour);
            if (tier.isEmpty()) {
                return Optional.empty();
            }
            QualityTier own = tier.get();
            weakest = Optional.of(weakest.map(own::weaker).orElse(own));
        }
        return weakest;
    }
}
