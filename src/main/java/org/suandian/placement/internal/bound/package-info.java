/**
 * The lower bound: the Lagrangian dual of capacities and budgets. Uses {@code placement.priced} and {@code placement.plan} alone, no
 * framework.
 */
@NullMarked
package org.suandian.placement.internal.bound;

import org.jspecify.annotations.NullMarked;
