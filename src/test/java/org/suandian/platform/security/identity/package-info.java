/** Who somebody is. */
@NullMarked
package org.suandian.platform.security.identity;

import org.jspecify.annotations.NullMarked;
