/** Joins the cost model to the stored data. Nobody outside this feature may use it. */
@NullMarked
package org.suandian.costmodel.internal;

import org.jspecify.annotations.NullMarked;
