/**
 * Where a number came from: its source and licence, the quality tier of the value, and the caveats that must be read
 * with it.
 *
 * <p>May use {@code units}. Must not know which feature a number belongs to.
 */
@NullMarked
package org.suandian.provenance;

import org.jspecify.annotations.NullMarked;
