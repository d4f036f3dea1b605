/** Tests of {@code placement.plan.leftout}. */
@NullMarked
package org.suandian.placement.plan.leftout;

import org.jspecify.annotations.NullMarked;
