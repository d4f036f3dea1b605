/** Open or secured, and that open stays on one machine. Must not know any feature. */
@NullMarked
package org.suandian.platform.security.mode;

import org.jspecify.annotations.NullMarked;
