/** Formats and importers of typical month-by-hour profiles. */
@NullMarked
package org.suandian.grid.internal.ingest.profile;

import org.jspecify.annotations.NullMarked;
