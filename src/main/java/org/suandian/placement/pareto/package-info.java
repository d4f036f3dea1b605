/**
 * One problem at several carbon prices, and which of its plans nobody would choose.
 *
 * <p>May use the open parts of placement.
 */
@NullMarked
package org.suandian.placement.pareto;

import org.jspecify.annotations.NullMarked;
