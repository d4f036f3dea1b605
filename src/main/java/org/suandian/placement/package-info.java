/**
 * Placement plans: where and when each batch of inference runs, with a proven lower bound, baselines and explanations.
 *
 * <p>Prices come from {@code costmodel} once and are then only chosen from; nothing here computes a price of its own. May use all
 * features but {@code scope2}. The solver (Timefold) is known to {@code placement.internal} alone.
 */
@NullMarked
package org.suandian.placement;

import org.jspecify.annotations.NullMarked;
