/** Tests of {@code placement.plan.kpi}. */
@NullMarked
package org.suandian.placement.plan.kpi;

import org.jspecify.annotations.NullMarked;
