/** Tests of snapshots. */
@NullMarked
package org.suandian.scope2.internal.snapshot;

import org.jspecify.annotations.NullMarked;
