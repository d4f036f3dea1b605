package org.suandian.placement.plan.insert;

import org.suandian.placement.plan.Option;

/**
 * Where one more batch goes.
 *
 * @param costMicro what it adds to the objective
 * @param scarcityMicro what the room that it takes is worth to others, by the shadow prices; counts in the choice, costs nothing
 */
public record Insertion(Option option, long costMicro, double scarcityMicro) {}
