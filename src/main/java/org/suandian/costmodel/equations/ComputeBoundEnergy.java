package org.suandian.costmodel.equations;

import org.suandian.units.Energy;
import org.suandian.units.Power;
import org.suandian.units.TokenCount;

/**
 * Energy of a response estimated from floating-point operations, where nothing was measured: two operations per active
 * parameter and token, model.md (16). The method of Epoch AI's 0.3 Wh. Blind to memory bandwidth and batching: an order of
 * magnitude, not a measurement, and never used by the service for its answers.
 *
 * @param activeParameters parameters used per token
 * @param peakFlops of one accelerator, operations per second
 * @param flopUtilisation share of the peak that is reached
 * @param serverPower maximum of the server, per accelerator
 * @param powerFraction share of the maximum that is drawn
 * @param pue facility over IT
 */
public record ComputeBoundEnergy(
        double activeParameters,
        double peakFlops,
        double flopUtilisation,
        Power serverPower,
        double powerFraction,
        double pue) {

    private static final double OPERATIONS_PER_PARAMETER = 2;

    public Energy ofResponse(TokenCount output) {
        double seconds = OPERATIONS_PER_PARAMETER * activeParameters * output.tokens() / (peakFlops * flopUtilisation);
        return serverPower.times(powerFraction * pue).overSeconds(seconds);
    }
}
