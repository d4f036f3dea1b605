/**
 * Searches as durable jobs: a node that dies is relieved by another, which goes on from the last best plan.
 *
 * <p>May use {@code placement.search} and what is stored; must not know how a plan is answered.
 */
@NullMarked
package org.suandian.placement.internal.jobs;

import org.jspecify.annotations.NullMarked;
