/** Tests of {@code org.suandian.failure}. */
@NullMarked
package org.suandian.failure;

import org.jspecify.annotations.NullMarked;
