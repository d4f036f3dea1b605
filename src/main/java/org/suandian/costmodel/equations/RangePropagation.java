package org.suandian.costmodel.equations;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import org.suandian.units.Range;

/**
 * Carries the ranges of the inputs into the figures, model.md (14): each input is moved to its ends alone, and the deviations
 * are added in quadrature, as for independent inputs. Adding the ends of all inputs would claim that everything goes wrong at
 * once.
 */
final class RangePropagation {

    private RangePropagation() {}

    static Map<UncertainInput, Double> centralValues(CostInputs inputs) {
        EnumMap<UncertainInput, Double> values = new EnumMap<>(UncertainInput.class);
        inputs.ranges().forEach((input, range) -> values.put(input, range.central()));
        return values;
    }

    static Map<Figure, Range> propagate(
            CostInputs inputs, Function<Map<UncertainInput, Double>, Map<Figure, Double>> model) {
        Map<UncertainInput, Double> values = centralValues(inputs);
        Map<Figure, Double> central = model.apply(values);
        double[] below = new double[Figure.values().length];
        double[] above = new double[Figure.values().length];
        inputs.ranges().forEach((input, range) -> {
            if (!range.isExact()) {
                deviate(values, input, range.low(), model, central, below, above);
                deviate(values, input, range.high(), model, central, below, above);
                values.put(input, range.central());
            }
        });
        EnumMap<Figure, Range> ranges = new EnumMap<>(Figure.class);
        central.forEach((figure, value) -> ranges.put(
                figure,
                Range.of(
                        value - Math.sqrt(below[figure.ordinal()]),
                        value,
                        value + Math.sqrt(above[figure.ordinal()]))));
        return ranges;
    }

    private static void deviate(
            Map<UncertainInput, Double> values,
            UncertainInput input,
            double end,
            Function<Map<UncertainInput, Double>, Map<Figure, Double>> model,
            Map<Figure, Double> central,
            double[] below,
            double[] above) {
        values.put(input, end);
        model.apply(values).forEach((figure, value) -> {
            double deviation = value - central.getOrDefault(figure, value);
            double[] side = deviation < 0 ? below : above;
            side[figure.ordinal()] += deviation * deviation;
        });
    }
}
