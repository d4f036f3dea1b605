/**
 * Strict, streaming reading of CSV files against a schema. A row is either complete and plausible in each of its cells, or
 * it is an issue with file, line, column and advice; nothing is dropped, guessed or converted in silence.
 *
 * <p>May use the JDK, {@code failure} and FastCSV. Must not know any dataset or how rows are stored.
 */
@NullMarked
package org.suandian.ingest.csv;

import org.jspecify.annotations.NullMarked;
