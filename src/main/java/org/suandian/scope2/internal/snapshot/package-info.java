/** The pinned inputs of a run as canonical JSON, compressed: the same inputs are the same bytes, and are read back the same. */
@NullMarked
package org.suandian.scope2.internal.snapshot;

import org.jspecify.annotations.NullMarked;
