/** Judges instruments by the quality criteria, one by one. Knows nothing of volumes. */
@NullMarked
package org.suandian.scope2.accounting.quality;

import org.jspecify.annotations.NullMarked;
