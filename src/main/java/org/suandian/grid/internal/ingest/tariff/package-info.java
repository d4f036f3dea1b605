/** Formats and importers of tariffs: terms, bands and price lists come in three files and are checked together. */
@NullMarked
package org.suandian.grid.internal.ingest.tariff;

import org.jspecify.annotations.NullMarked;
