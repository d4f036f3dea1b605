/** Tests of gaps and overlaps. */
@NullMarked
package org.suandian.scope2.internal.activity.coverage;

import org.jspecify.annotations.NullMarked;
