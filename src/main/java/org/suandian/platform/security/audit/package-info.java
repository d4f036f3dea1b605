/** The log of what was changed by whom. Must not know any feature. */
@NullMarked
package org.suandian.platform.security.audit;

import org.jspecify.annotations.NullMarked;
