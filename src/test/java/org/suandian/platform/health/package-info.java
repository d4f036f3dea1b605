/** Tests of {@code org.suandian.platform.health}. */
@NullMarked
package org.suandian.platform.health;

import org.jspecify.annotations.NullMarked;
