/** Tests of pricing a placement problem. */
@NullMarked
package org.suandian.placement.pricing;

import org.jspecify.annotations.NullMarked;
