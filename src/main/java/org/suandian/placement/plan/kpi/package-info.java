/**
 * Figures of a plan, and of how two plans differ.
 *
 * <p>May use {@code placement.priced} and the types of {@code placement.plan}.
 */
@NullMarked
package org.suandian.placement.plan.kpi;

import org.jspecify.annotations.NullMarked;
