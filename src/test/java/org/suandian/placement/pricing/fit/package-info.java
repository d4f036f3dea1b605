/** Tests of ways to run a batch in a pool. */
@NullMarked
package org.suandian.placement.pricing.fit;

import org.jspecify.annotations.NullMarked;
