package org.suandian.costmodel.equations;

import org.suandian.throughput.EnergyBoundary;
import org.suandian.throughput.Phase;
import org.suandian.throughput.TokenBasis;
import org.suandian.units.Power;
import org.suandian.units.Throughput;

/**
 * One phase of serving, on one accelerator.
 *
 * @param basis which tokens the throughput counts
 * @param perAccelerator throughput of one accelerator
 * @param power of one accelerator while busy, within the boundary; for {@link EnergyBoundary#NONE} the TDP, which the load
 *     fraction is applied to
 * @param boundary what the power includes
 */
public record ServedLeg(
        Phase phase, TokenBasis basis, Throughput perAccelerator, Power power, EnergyBoundary boundary) {

    /** Accelerator-seconds that one request takes in this phase, model.md (1). */
    public double acceleratorSeconds(RequestShape shape) {
        double counted = switch (basis) {
            case OUTPUT -> shape.outputTokens();
            case INPUT -> shape.inputTokens();
            case TOTAL -> shape.totalTokens();
        };
        return counted / perAccelerator.tokensPerSecond();
    }
}
