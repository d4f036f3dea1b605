/** Tests of {@code placement.internal.search}. */
@NullMarked
package org.suandian.placement.internal.search;

import org.jspecify.annotations.NullMarked;
