/** Which rows of an import say something new. */
@NullMarked
package org.suandian.grid.internal.ingest.signals.store;

import org.jspecify.annotations.NullMarked;
