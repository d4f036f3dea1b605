/**
 * Plans over a priced problem and what is said about them: figures, baselines, explanations, reasons of what is left out, and the
 * independent check.
 *
 * <p>May use {@code placement.priced} and {@code placement.problem}. Must not know how a plan is searched for.
 */
@NullMarked
package org.suandian.placement.plan;

import org.jspecify.annotations.NullMarked;
