/**
 * The computing side: accelerators and what they cost by the hour, models, and measured operating points with the
 * interpolation between them.
 *
 * <p>May use {@code units}, {@code provenance}. Must not know electricity prices, carbon or regions.
 */
@NullMarked
package org.suandian.throughput;

import org.jspecify.annotations.NullMarked;
