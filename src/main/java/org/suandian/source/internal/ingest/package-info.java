/** Import of sources. */
@NullMarked
package org.suandian.source.internal.ingest;

import org.jspecify.annotations.NullMarked;
