/** Tests of stored plans. */
@NullMarked
package org.suandian.placement.internal.store;

import org.jspecify.annotations.NullMarked;
