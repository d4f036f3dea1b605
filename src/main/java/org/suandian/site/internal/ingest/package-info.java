/** Formats and importers of regions, sites and exchange rates. */
@NullMarked
package org.suandian.site.internal.ingest;

import org.jspecify.annotations.NullMarked;
