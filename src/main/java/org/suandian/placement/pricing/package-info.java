/**
 * From a valid placement problem to a priced one: the only place where prices, intensities, hardware rates and measured throughput
 * enter planning, each through the cost model.
 *
 * <p>May use {@code placement.problem}, {@code placement.priced} and {@code costmodel} with what that stands on. Must not know how a
 * plan is found.
 */
@NullMarked
package org.suandian.placement.pricing;

import org.jspecify.annotations.NullMarked;
