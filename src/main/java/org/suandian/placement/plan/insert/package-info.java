/**
 * One more batch into a standing plan, at once.
 *
 * <p>May use the occupancy ledger; must not know the search.
 */
@NullMarked
package org.suandian.placement.plan.insert;

import org.jspecify.annotations.NullMarked;
