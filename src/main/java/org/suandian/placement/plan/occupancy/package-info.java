/**
 * What a plan leaves free of accelerators, power and budgets, and which options of a batch are free.
 *
 * <p>May use the tables and the types of {@code placement.plan}. Must not know why an option is looked for.
 */
@NullMarked
package org.suandian.placement.plan.occupancy;

import org.jspecify.annotations.NullMarked;
