package org.suandian.placement.streams;

import java.math.BigDecimal;
import java.util.List;

/**
 * One way and time to run a batch.
 *
 * @param end end slot
 * @param runningMicro hardware, electricity and carbon together, rounded
 * @param wattSlots energy of the run
 * @param grams emissions of the run
 * @param uses by slot, of accelerators and, where there is a cap, of power
 */
public record StreamOption(
        int fit,
        int start,
        int end,
        long runningMicro,
        long egressMicro,
        BigDecimal wattSlots,
        BigDecimal grams,
        List<SlotUse> uses) {

    public StreamOption {
        uses = List.copyOf(uses);
    }
}
