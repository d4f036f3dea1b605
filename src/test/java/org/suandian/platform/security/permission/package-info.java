/** That every endpoint says who may use it, and that it holds. */
@NullMarked
package org.suandian.platform.security.permission;

import org.jspecify.annotations.NullMarked;
