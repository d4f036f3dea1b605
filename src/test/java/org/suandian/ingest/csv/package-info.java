/** Tests of the reading of CSV files. */
@NullMarked
package org.suandian.ingest.csv;

import org.jspecify.annotations.NullMarked;
