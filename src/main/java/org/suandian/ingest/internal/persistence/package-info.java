/** Tables of imports and of sources. */
@NullMarked
package org.suandian.ingest.internal.persistence;

import org.jspecify.annotations.NullMarked;
