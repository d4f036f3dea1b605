/** Security as a whole: what tests share, who may ask what. */
@NullMarked
package org.suandian.platform.security;

import org.jspecify.annotations.NullMarked;
