package org.suandian.throughput;

import java.util.Optional;
import java.util.OptionalDouble;
import org.suandian.units.Power;
import org.suandian.units.Throughput;

/**
 * One measured point of a profile.
 *
 * @param concurrency requests in flight; empty where unpublished
 * @param interactivity tokens per second that each user sees; empty where unpublished
 * @param perAccelerator throughput of one accelerator, counted on the profile's token basis
 * @param power drawn by one accelerator, within the profile's energy boundary; empty where not measured
 */
public record OperatingPoint(
        String id,
        OptionalDouble concurrency,
        OptionalDouble interactivity,
        Throughput perAccelerator,
        Optional<Power> power,
        Optional<String> note) {}
