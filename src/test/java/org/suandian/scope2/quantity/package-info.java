/** Tests of exact amounts, units and rounding. */
@NullMarked
package org.suandian.scope2.quantity;

import org.jspecify.annotations.NullMarked;
