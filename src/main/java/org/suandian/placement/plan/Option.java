package org.suandian.placement.plan;

/**
 * One way and time to run a batch.
 *
 * @param fit number of the fit, which names batch and pool
 * @param start the slot it starts in
 */
public record Option(int fit, int start) {}
