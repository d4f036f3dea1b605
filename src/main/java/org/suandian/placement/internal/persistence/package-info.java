/** Tables of placement plans: their states, inputs, best plans and fronts, and the keys of repeated requests. */
@NullMarked
package org.suandian.placement.internal.persistence;

import org.jspecify.annotations.NullMarked;
