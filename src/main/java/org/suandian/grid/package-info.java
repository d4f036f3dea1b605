/**
 * The electricity side: zones, prices, carbon intensities, tariffs, typical profiles, annual factors, and the rule by
 * which a value for an hour is chosen among them (best tier first, never in silence).
 *
 * <p>May use {@code units}, {@code series}, {@code provenance}. Must not know accelerators, tokens or costs.
 */
@NullMarked
package org.suandian.grid;

import org.jspecify.annotations.NullMarked;
