/**
 * From characters to values: decoding of UTF-8, numbers, moments, times. Strict, and fast enough for millions of rows.
 *
 * <p>May use the JDK. Must not know columns or files.
 */
@NullMarked
package org.suandian.ingest.csv.text;

import org.jspecify.annotations.NullMarked;
