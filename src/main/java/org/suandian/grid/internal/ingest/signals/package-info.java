/**
 * Import of prices and carbon intensities by interval, at the speed of the database's own bulk load and in constant
 * memory: one thread parses and checks, the other merges with what is stored and copies.
 *
 * <p>May use {@code ingest}, {@code grid.internal.signals} and the database. Must not know HTTP.
 */
@NullMarked
package org.suandian.grid.internal.ingest.signals;

import org.jspecify.annotations.NullMarked;
