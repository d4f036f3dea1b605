package org.suandian.throughput;

import java.util.Optional;
import java.util.OptionalDouble;
import org.suandian.units.Power;
import org.suandian.units.Range;

/**
 * An accelerator and the factors that lead from its board to its system.
 *
 * @param tdp thermal design power of the board; empty where the vendor's figure is not known
 * @param hostFactor system power over board power, with its source
 * @param loadFraction board power under inference load over TDP; used only where a point has no measured power
 * @param idleFraction idle system power over busy system power
 * @param provisioned all-in power that data centres provision for it; contains facility overhead, is never multiplied by PUE
 *     and never used for emissions
 * @param systemMaximum the vendor's maximum for the system, per accelerator
 */
public record Accelerator(
        String id,
        String name,
        String vendor,
        OptionalDouble memoryGigabytes,
        Optional<Power> tdp,
        Sourced hostFactor,
        Sourced loadFraction,
        Sourced idleFraction,
        Optional<Power> provisioned,
        Optional<Power> systemMaximum,
        String sourceId,
        Optional<String> note) {

    /** A ratio with its range and its source. */
    public record Sourced(Range ratio, String sourceId) {}
}
