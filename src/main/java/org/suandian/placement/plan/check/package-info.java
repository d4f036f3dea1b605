/**
 * The check that a plan keeps every limit and costs what it is said to, before it is stored.
 *
 * <p>May use the tables and the placement; must not use the occupancy ledger, the cost formulas of the tables or any code of the search.
 */
@NullMarked
package org.suandian.placement.plan.check;

import org.jspecify.annotations.NullMarked;
