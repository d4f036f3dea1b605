/** Tests of {@code placement.plan.occupancy}. */
@NullMarked
package org.suandian.placement.plan.occupancy;

import org.jspecify.annotations.NullMarked;
