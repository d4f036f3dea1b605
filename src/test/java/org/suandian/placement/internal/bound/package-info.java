/** Tests of {@code placement.internal.bound}. */
@NullMarked
package org.suandian.placement.internal.bound;

import org.jspecify.annotations.NullMarked;
