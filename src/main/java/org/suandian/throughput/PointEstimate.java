package org.suandian.throughput;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.suandian.units.Power;
import org.suandian.units.Throughput;

/**
 * The operating point chosen on a profile, measured or between measured ones.
 *
 * @param perAccelerator throughput of one accelerator, on the profile's token basis
 * @param power of one accelerator, within the profile's energy boundary; empty where the profile has none
 * @param concurrency empty where the profile does not have it
 * @param interactivity empty where the profile does not have it
 * @param interpolated whether the point lies between measured ones
 * @param points the measured points that the figures came from
 */
public record PointEstimate(
        Throughput perAccelerator,
        Optional<Power> power,
        OptionalDouble concurrency,
        OptionalDouble interactivity,
        boolean interpolated,
        List<OperatingPoint> points) {

    public PointEstimate {
        points = List.copyOf(points);
    }

    static PointEstimate of(OperatingPoint measured) {
        return new PointEstimate(
                measured.perAccelerator(),
                measured.power(),
                measured.concurrency(),
                measured.interactivity(),
                false,
                List.of(measured));
    }
}
