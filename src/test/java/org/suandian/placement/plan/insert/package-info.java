/** Tests of {@code placement.plan.insert}. */
@NullMarked
package org.suandian.placement.plan.insert;

import org.jspecify.annotations.NullMarked;
