package org.suandian.costmodel.equations;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.suandian.throughput.EnergyBoundary;
import org.suandian.throughput.Phase;
import org.suandian.throughput.TokenBasis;
import org.suandian.units.Power;
import org.suandian.units.Range;
import org.suandian.units.Throughput;

/** Builds inputs of the cost model for tests; the defaults are those of the worked examples in docs/model.md. */
final class Inputs {

    private List<ServedLeg> legs = List.of(mixed(TokenBasis.OUTPUT, 2_000, 700, EnergyBoundary.ACCELERATOR));
    private RequestShape shape = RequestShape.of(1_024, 512);
    private AccountingBasis basis = AccountingBasis.USAGE;
    private double utilisation = 1;
    private double carbonPricePerGram;
    private final Map<UncertainInput, Range> ranges = new EnumMap<>(UncertainInput.class);

    private Inputs() {
        with(UncertainInput.LOAD_FRACTION, 0.82);
        with(UncertainInput.HOST_FACTOR, 1.5);
        with(UncertainInput.PUE, 1.2);
        with(UncertainInput.IDLE_FRACTION, 0.25);
        with(UncertainInput.ELECTRICITY_PRICE, 0.08);
        with(UncertainInput.HARDWARE_RATE, 2);
        with(UncertainInput.EMBEDDED_ELECTRICITY, 0.1384);
        with(UncertainInput.LOCATION_INTENSITY, 530.6);
        with(UncertainInput.MARKET_INTENSITY, 609.6);
    }

    static Inputs inputs() {
        return new Inputs();
    }

    static ServedLeg mixed(TokenBasis counted, double tokensPerSecond, double watts, EnergyBoundary boundary) {
        return leg(Phase.MIXED, counted, tokensPerSecond, watts, boundary);
    }

    static ServedLeg leg(
            Phase phase, TokenBasis counted, double tokensPerSecond, double watts, EnergyBoundary boundary) {
        return new ServedLeg(
                phase, counted, Throughput.ofTokensPerSecond(tokensPerSecond), Power.ofWatts(watts), boundary);
    }

    Inputs legs(ServedLeg... own) {
        legs = List.of(own);
        return this;
    }

    Inputs shape(double input, double output) {
        shape = RequestShape.of(input, output);
        return this;
    }

    Inputs allocatedAt(double busyShare) {
        basis = AccountingBasis.ALLOCATION;
        utilisation = busyShare;
        return this;
    }

    Inputs carbonPricePerGram(double price) {
        carbonPricePerGram = price;
        return this;
    }

    Inputs with(UncertainInput input, double value) {
        return with(input, Range.exactly(value));
    }

    Inputs with(UncertainInput input, Range range) {
        ranges.put(input, range);
        return this;
    }

    Inputs without(UncertainInput... inputs) {
        for (UncertainInput input : inputs) {
            ranges.remove(input);
        }
        return this;
    }

    CostInputs build() {
        return new CostInputs(legs, shape, basis, utilisation, carbonPricePerGram, ranges);
    }

    /** The central figure per million output tokens that carry the whole. */
    double undivided(Figure figure) {
        Double value =
                CostModel.centralPerMillion(build(), TokenView.OUTPUT_UNDIVIDED).get(figure);
        if (value == null) {
            throw new AssertionError("The figure %s must be known.".formatted(figure));
        }
        return value;
    }
}
