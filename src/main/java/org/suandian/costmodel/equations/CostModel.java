package org.suandian.costmodel.equations;

import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalDouble;
import org.suandian.throughput.EnergyBoundary;
import org.suandian.units.Energy;
import org.suandian.units.Range;

/** Energy, cost and emissions per token from {@link CostInputs}. */
public final class CostModel {

    private static final double SECONDS_PER_HOUR = 3_600;
    private static final double MILLION = 1_000_000;

    private final CostInputs inputs;
    private final Map<UncertainInput, Double> values;

    private CostModel(CostInputs inputs, Map<UncertainInput, Double> values) {
        this.inputs = inputs;
        this.values = values;
    }

    /** Figures per million tokens of the view, with low and high ends; what cannot be known is absent. */
    public static Map<Figure, Range> perMillion(CostInputs inputs, TokenView view) {
        return RangePropagation.propagate(inputs, chosen -> central(inputs, chosen, view));
    }

    /** Central figures per million tokens of the view. */
    public static Map<Figure, Double> centralPerMillion(CostInputs inputs, TokenView view) {
        return central(inputs, RangePropagation.centralValues(inputs), view);
    }

    private static Map<Figure, Double> central(CostInputs inputs, Map<UncertainInput, Double> values, TokenView view) {
        CostModel model = new CostModel(inputs, values);
        EnumMap<Figure, Double> sum = new EnumMap<>(Figure.class);
        for (ServedLeg leg : inputs.legs()) {
            double share = inputs.shape().sharePerToken(view, leg.phase()) * MILLION;
            model.perRequest(leg).forEach((figure, value) -> sum.merge(figure, value * share, Double::sum));
        }
        return sum;
    }

    private Map<Figure, Double> perRequest(ServedLeg leg) {
        EnumMap<Figure, Double> figures = new EnumMap<>(Figure.class);
        double seconds = leg.acceleratorSeconds(inputs.shape());
        double boardOrSystemWatts = busyWatts(leg);
        value(UncertainInput.HOST_FACTOR).ifPresent(host -> {
            boolean systemMeasured = leg.boundary() == EnergyBoundary.SYSTEM;
            double systemWatts = systemMeasured ? boardOrSystemWatts : boardOrSystemWatts * host; // model.md (4)
            if (inputs.acceleratorIsKnown()) {
                figures.put(Figure.ACCELERATOR_ENERGY, energy(boardOrSystemWatts, seconds));
            }
            figures.put(Figure.SYSTEM_ENERGY, energy(systemWatts, seconds));
        });
        facility(figures);
        hardware(figures, seconds);
        return figures;
    }

    // model.md (3)
    private double busyWatts(ServedLeg leg) {
        double watts = leg.power().watts();
        return leg.boundary() == EnergyBoundary.NONE
                ? watts * value(UncertainInput.LOAD_FRACTION).orElse(1)
                : watts;
    }

    // model.md (6)
    private double energy(double busyWatts, double seconds) {
        return Energy.ofJoules(busyWatts * idleUplift() * seconds).kilowattHours();
    }

    // model.md (6)
    private double idleUplift() {
        return switch (inputs.basis()) {
            case USAGE -> 1;
            case ALLOCATION ->
                1 + value(UncertainInput.IDLE_FRACTION).orElse(0) * (1 - inputs.utilisation()) / inputs.utilisation();
        };
    }

    private void facility(EnumMap<Figure, Double> figures) {
        Double system = figures.get(Figure.SYSTEM_ENERGY);
        OptionalDouble pue = value(UncertainInput.PUE);
        if (system == null || pue.isEmpty()) {
            return;
        }
        double kilowattHours = system * pue.getAsDouble(); // model.md (5)
        figures.put(Figure.FACILITY_ENERGY, kilowattHours);
        times(figures, Figure.ELECTRICITY_COST, UncertainInput.ELECTRICITY_PRICE, kilowattHours); // model.md (7)
        times(figures, Figure.LOCATION_BASED, UncertainInput.LOCATION_INTENSITY, kilowattHours); // model.md (12)
        times(figures, Figure.MARKET_BASED, UncertainInput.MARKET_INTENSITY, kilowattHours);
        times(figures, Figure.LIFECYCLE, UncertainInput.LIFECYCLE_INTENSITY, kilowattHours);
        times(figures, Figure.MARGINAL, UncertainInput.MARGINAL_INTENSITY, kilowattHours);
        Double grams = figures.get(Figure.LOCATION_BASED);
        if (grams != null && inputs.carbonPricePerGram() > 0) {
            figures.put(Figure.CARBON_COST, grams * inputs.carbonPricePerGram()); // model.md (13)
        }
    }

    private void times(EnumMap<Figure, Double> figures, Figure figure, UncertainInput factor, double kilowattHours) {
        value(factor).ifPresent(each -> figures.put(figure, kilowattHours * each));
    }

    // model.md (9)
    private void hardware(EnumMap<Figure, Double> figures, double seconds) {
        OptionalDouble rate = value(UncertainInput.HARDWARE_RATE);
        if (rate.isEmpty()) {
            return;
        }
        double net =
                rate.getAsDouble() - value(UncertainInput.EMBEDDED_ELECTRICITY).orElse(0);
        double hours = seconds / SECONDS_PER_HOUR;
        double paidHours = inputs.basis() == AccountingBasis.ALLOCATION ? hours / inputs.utilisation() : hours;
        figures.put(Figure.HARDWARE_COST, net * paidHours);
        Double electricity = figures.get(Figure.ELECTRICITY_COST);
        if (electricity != null) {
            figures.put(Figure.TOTAL_COST, electricity + net * paidHours);
        }
    }

    private OptionalDouble value(UncertainInput input) {
        Double value = values.get(input);
        return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
    }
}
