/**
 * The placement problem in the user's terms: sites, pools, batches, budgets, horizon and terms, as they were handed in.
 *
 * <p>Names are ids and times are moments here; {@code placement.priced} holds the numbered form that is solved. May use
 * {@code units}, {@code provenance}, {@code grid} and {@code throughput}; must not know how a plan is found.
 */
@NullMarked
package org.suandian.placement.problem;

import org.jspecify.annotations.NullMarked;
