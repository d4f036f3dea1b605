/** API keys. */
@NullMarked
package org.suandian.platform.security.key;

import org.jspecify.annotations.NullMarked;
