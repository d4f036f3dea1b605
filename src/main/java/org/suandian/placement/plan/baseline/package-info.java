/**
 * The plans that a plan is compared with.
 *
 * <p>May use the occupancy ledger; must not know the search.
 */
@NullMarked
package org.suandian.placement.plan.baseline;

import org.jspecify.annotations.NullMarked;
