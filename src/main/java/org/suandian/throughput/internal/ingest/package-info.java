/** Formats and importers of accelerators, their costs, models and profiles. */
@NullMarked
package org.suandian.throughput.internal.ingest;

import org.jspecify.annotations.NullMarked;
