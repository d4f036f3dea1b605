/** Tests of imports on a real PostgreSQL. */
@NullMarked
package org.suandian.ingest.internal;

import org.jspecify.annotations.NullMarked;
