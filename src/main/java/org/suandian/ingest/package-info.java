/**
 * Imports of CSV files: what a dataset's importer looks like, what an import reports, and which version of the data it
 * led to. Each feature registers its importers as beans that implement {@link org.suandian.ingest.DatasetImporter}.
 *
 * <p>May use {@code provenance}. Must not know any dataset, any framework or any table.
 */
@NullMarked
package org.suandian.ingest;

import org.jspecify.annotations.NullMarked;
