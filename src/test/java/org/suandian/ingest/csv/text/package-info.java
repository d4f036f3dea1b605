/** Tests of the reading of values. */
@NullMarked
package org.suandian.ingest.csv.text;

import org.jspecify.annotations.NullMarked;
