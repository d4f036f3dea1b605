package org.suandian.placement.pricing.fit;

/**
 * Why a batch has no fit in a pool.
 *
 * @param pool number of the pool
 * @param needed what the batch needs: accelerators, watts or slots by the reason; 0 where the reason is no quantity
 * @param available what there is of it at most
 * @param message one sentence, with what would help
 */
public record PoolRefusal(int pool, NoFit reason, double needed, double available, String message) {}
