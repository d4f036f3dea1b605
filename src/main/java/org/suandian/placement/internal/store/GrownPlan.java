package org.suandian.placement.internal.store;

import java.util.OptionalLong;
import org.suandian.placement.plan.Placement;

/**
 * A plan with one more batch.
 *
 * @param batch the new one, packed
 * @param placement of all batches, the new one last
 * @param boundMicro proven for the larger problem
 */
public record GrownPlan(byte[] batch, Placement placement, long objectiveMicro, OptionalLong boundMicro) {}
