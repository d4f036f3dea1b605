/** The sources of all figures: their format, their importer, and the stored catalogue. */
@NullMarked
package org.suandian.ingest.internal.sources;

import org.jspecify.annotations.NullMarked;
