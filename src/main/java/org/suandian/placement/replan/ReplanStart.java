package org.suandian.placement.replan;

import org.suandian.placement.plan.Placement;

/**
 * What a replan goes on from, with the parent's problem.
 *
 * @param nowSlot the first slot that is planned anew: what started before it is pinned
 * @param moveMicro what leaving its place counts for a batch that has one and has not started, in micro-units
 * @param stood the parent's placement then; batches that were added to the parent later are not in it
 */
public record ReplanStart(int nowSlot, long moveMicro, Placement stood) {}
