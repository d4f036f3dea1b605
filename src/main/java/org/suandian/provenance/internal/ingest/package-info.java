/** Import of sources. */
@NullMarked
package org.suandian.provenance.internal.ingest;

import org.jspecify.annotations.NullMarked;
