/**
 * Places: regions and sites with their PUE, grid zone and tariff, and exchange rates.
 *
 * <p>May use {@code units}, {@code provenance}, {@code grid}, {@code throughput}. Must not know how a cost is computed.
 */
@NullMarked
package org.suandian.site;

import org.jspecify.annotations.NullMarked;
