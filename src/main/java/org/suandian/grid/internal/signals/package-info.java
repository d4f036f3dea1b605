/**
 * Stored prices and carbon intensities by interval: what a series is, and reading series at a version of the data.
 *
 * <p>May use the pure types of {@code grid}, {@code series}, {@code provenance} and the database. Must not know how values
 * are imported, nor HTTP.
 */
@NullMarked
package org.suandian.grid.internal.signals;

import org.jspecify.annotations.NullMarked;
