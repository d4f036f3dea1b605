/** Tests of {@code placement.plan.check}. */
@NullMarked
package org.suandian.placement.plan.check;

import org.jspecify.annotations.NullMarked;
