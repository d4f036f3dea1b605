/**
 * Ways to run a batch in a pool: duration, width, power and energy from throughput profiles or from the user, and the reasons why there
 * is none.
 *
 * <p>May use {@code placement.problem}, {@code placement.priced} and {@code costmodel} with what that stands on. Must not know prices
 * of electricity.
 */
@NullMarked
package org.suandian.placement.pricing.fit;

import org.jspecify.annotations.NullMarked;
