package org.suandian.costmodel.equations;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.suandian.throughput.EnergyBoundary;
import org.suandian.units.Range;

/**
 * Everything one evaluation of the cost model needs.
 *
 * @param legs one, or prefill and decode
 * @param utilisation the share of time in which the accelerator is busy, greater than 0 and at most 1
 * @param carbonPricePerGram in the answer's currency; 0 where no carbon price is asked for
 * @param ranges the uncertain inputs; what is absent is unknown, and so is every figure that needs it
 */
public record CostInputs(
        List<ServedLeg> legs,
        RequestShape shape,
        AccountingBasis basis,
        double utilisation,
        double carbonPricePerGram,
        Map<UncertainInput, Range> ranges) {

    public CostInputs {
        legs = List.copyOf(legs);
        ranges = ranges.isEmpty() ? Map.of() : new EnumMap<>(ranges);
        if (!(utilisation > 0 && utilisation <= 1)) {
            throw new IllegalArgumentException(
                    "The utilisation (%s) must be greater than 0 and at most 1. Maybe it is a percentage."
                            .formatted(utilisation));
        }
        if (legs.isEmpty()) {
            throw new IllegalArgumentException("The request must be served by at least one phase.");
        }
    }

    boolean acceleratorIsKnown() {
        return legs.stream().noneMatch(leg -> leg.boundary() == EnergyBoundary.SYSTEM);
    }

    /** The same with one input replaced. */
    public CostInputs with(UncertainInput input, Range range) {
        EnumMap<UncertainInput, Range> replaced = new EnumMap<>(UncertainInput.class);
        replaced.putAll(ranges);
        replaced.put(input, range);
        return new CostInputs(legs, shape, basis, utilisation, carbonPricePerGram, replaced);
    }
}
