/** Tests of {@code org.suandian.platform.start}. */
@NullMarked
package org.suandian.platform.start;

import org.jspecify.annotations.NullMarked;
