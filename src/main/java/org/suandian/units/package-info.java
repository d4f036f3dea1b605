/**
 * Physical and monetary quantities as value types.
 *
 * <p>Inside the service a quantity is one of these types; at the edges (JSON, CSV, SQL, configuration) it is a number
 * whose name ends in its unit (docs/units.md). Values are doubles: a cost or an energy per token is tiny, and a
 * fixed-point type would round it to zero. Rounding happens once, where a figure leaves the service ({@link
 * org.suandian.units.Rounding}).
 *
 * <p>May use the JDK only. Must not know where a number came from or what it is used for.
 */
@NullMarked
package org.suandian.units;

import org.jspecify.annotations.NullMarked;
