/**
 * From checked rows to the database: compared with what is stored, and copied by the database's own bulk load, while the
 * reading thread goes on.
 *
 * <p>May use {@code grid.internal.signals}, {@code series} and the driver. Must not know files or their rules.
 */
@NullMarked
package org.suandian.grid.internal.ingest.signals.store;

import org.jspecify.annotations.NullMarked;
