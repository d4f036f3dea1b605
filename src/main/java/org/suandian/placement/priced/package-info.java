/**
 * A placement problem after pricing: numbered sites, pools, batches and fits, with prefix sums that give the cost of any
 * placement in constant time. Everything that chooses a placement works on these tables and never on prices of its own.
 *
 * <p>Money is in micro-units of the problem's currency. May use {@code units}; must not know where a price came from.
 */
@NullMarked
package org.suandian.placement.priced;

import org.jspecify.annotations.NullMarked;
