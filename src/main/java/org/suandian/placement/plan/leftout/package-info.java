/**
 * Why a batch is left out of a plan, and what would make room for it.
 *
 * <p>May use the occupancy ledger and what it says of blocked options; must not know the search.
 */
@NullMarked
package org.suandian.placement.plan.leftout;

import org.jspecify.annotations.NullMarked;
