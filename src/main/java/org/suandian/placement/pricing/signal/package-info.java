/**
 * Prices and intensities of the sites of a problem by slot, with the tier that each is known by, and what is said about gaps.
 *
 * <p>May use {@code placement.problem} and {@code costmodel} with what that stands on. Must not know pools or batches.
 */
@NullMarked
package org.suandian.placement.pricing.signal;

import org.jspecify.annotations.NullMarked;
