/**
 * What queues of durable jobs have in common, whatever the jobs do: limits, turns that are fair between tenants, and how long the
 * queue is. The jobs themselves are run by a library, on the same tables.
 *
 * <p>May use {@code failure}. Must not know any feature or framework.
 */
@NullMarked
package org.suandian.jobs;

import org.jspecify.annotations.NullMarked;
