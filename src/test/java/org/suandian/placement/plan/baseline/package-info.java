/** Tests of {@code placement.plan.baseline}. */
@NullMarked
package org.suandian.placement.plan.baseline;

import org.jspecify.annotations.NullMarked;
