/**
 * Plans as they are stored, each change in a short transaction of its own.
 *
 * <p>May use the tables and their packed forms; must not know how a plan is searched for or answered.
 */
@NullMarked
package org.suandian.placement.internal.store;

import org.jspecify.annotations.NullMarked;
