package org.suandian.placement.web.detail;

import java.time.Instant;
import org.suandian.placement.plan.explain.BindingSlot;
import org.suandian.placement.plan.explain.BindingSlot.Capacity;
import org.suandian.placement.standing.PlannedProblem;
import org.suandian.placement.web.answer.Amounts;

/**
 * A slot in which something is scarce: accelerators of a pool, or the power of a site.
 *
 * @param place pool or site
 * @param left accelerators, or kW, that the plan leaves
 * @param capacity accelerators, or kW, that there are
 * @param shadowPrice what one more accelerator, or kW, for that slot would be worth, in the currency
 */
public record BindingDto(
        Capacity resource, String place, Instant start, Instant end, double left, double capacity, double shadowPrice) {

    private static final double WATTS_PER_KILOWATT = 1_000;

    public static BindingDto of(PlannedProblem planned, BindingSlot slot) {
        boolean isPower = slot.of() == Capacity.POWER;
        var names = isPower ? planned.naming().siteIds() : planned.naming().poolIds();
        return new BindingDto(
                slot.of(),
                names.get(slot.place()),
                planned.problem().horizon().startOf(slot.slot()),
                planned.problem().horizon().startOf(slot.slot() + 1),
                isPower ? Amounts.kilowatts(slot.left()) : slot.left(),
                isPower ? Amounts.kilowatts(slot.capacity()) : slot.capacity(),
                Amounts.money(isPower ? slot.shadowMicro() * WATTS_PER_KILOWATT : slot.shadowMicro()));
    }
}
