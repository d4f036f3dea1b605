/** Tests of {@code placement.internal.timefold}. */
@NullMarked
package org.suandian.placement.internal.timefold;

import org.jspecify.annotations.NullMarked;
