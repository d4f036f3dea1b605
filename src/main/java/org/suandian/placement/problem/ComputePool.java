package org.suandian.placement.problem;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Like accelerators at one site.
 *
 * @param acceleratorId of the catalogue, or any name that the fits of batches refer to
 * @param count how many there are
 * @param availableAccelerators how many of them may be used; empty: all, always
 * @param hardwareRatePerAcceleratorHour replaces the published rate, without electricity, in the problem's currency
 */
public record ComputePool(
        String id,
        String siteId,
        String acceleratorId,
        int count,
        Optional<StepValues> availableAccelerators,
        OptionalDouble hardwareRatePerAcceleratorHour) {}
