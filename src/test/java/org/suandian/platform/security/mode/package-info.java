/** Open and secured. */
@NullMarked
package org.suandian.platform.security.mode;

import org.jspecify.annotations.NullMarked;
