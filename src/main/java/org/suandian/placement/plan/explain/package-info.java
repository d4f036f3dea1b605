/**
 * Why a batch is where it is, and which hours are scarce.
 *
 * <p>May use the occupancy ledger; must not know the search.
 */
@NullMarked
package org.suandian.placement.plan.explain;

import org.jspecify.annotations.NullMarked;
