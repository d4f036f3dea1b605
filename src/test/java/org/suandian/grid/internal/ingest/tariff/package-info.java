/** Tests of the imports of tariffs that need no database. */
@NullMarked
package org.suandian.grid.internal.ingest.tariff;

import org.jspecify.annotations.NullMarked;
