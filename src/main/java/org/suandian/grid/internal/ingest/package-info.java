/** Formats and importers of zones, tariffs, profiles and annual figures. */
@NullMarked
package org.suandian.grid.internal.ingest;

import org.jspecify.annotations.NullMarked;
