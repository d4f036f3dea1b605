package org.suandian.costmodel;

import java.util.Optional;
import org.suandian.site.FxRates.Conversion;
import org.suandian.throughput.HardwareRate;
import org.suandian.units.Range;

/**
 * The hardware rate that an answer used.
 *
 * @param rate as published; empty if the user gave one
 * @param conversion from the rate's currency to the answer's
 * @param perAcceleratorHour in the answer's currency, electricity included as published; low and high are the lowest and highest
 *     rate published for the accelerator
 * @param embeddedPerAcceleratorHour electricity taken out of it, in the answer's currency
 */
public record HardwareUse(
        Optional<HardwareRate> rate,
        Conversion conversion,
        Range perAcceleratorHour,
        Range embeddedPerAcceleratorHour) {

    /** Central rate without the electricity that it contains, in the answer's currency per accelerator-hour, model.md (9). */
    public double netPerAcceleratorHour() {
        return perAcceleratorHour.central() - embeddedPerAcceleratorHour.central();
    }
}
