/** The log of what was changed by whom. */
@NullMarked
package org.suandian.platform.security.audit;

import org.jspecify.annotations.NullMarked;
