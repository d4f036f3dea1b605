/** Tests of {@code placement.plan.explain}. */
@NullMarked
package org.suandian.placement.plan.explain;

import org.jspecify.annotations.NullMarked;
