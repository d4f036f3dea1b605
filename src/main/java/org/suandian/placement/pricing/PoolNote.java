package org.suandian.placement.pricing;

import java.util.Optional;
import java.util.OptionalDouble;
import org.suandian.costmodel.HardwareUse;

/**
 * What the hardware of a pool costs, and how that is known.
 *
 * @param published the published rate; empty where the user gave one, or none is known
 * @param netRatePerAcceleratorHour without electricity, in the problem's currency; empty where none is known
 */
public record PoolNote(Optional<HardwareUse> published, OptionalDouble netRatePerAcceleratorHour) {}
