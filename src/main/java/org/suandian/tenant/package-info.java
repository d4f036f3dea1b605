/**
 * Whose data a piece of work is about.
 *
 * <p>Pure Java. Who a request is made for is found out by {@code org.suandian.platform.security}, and kept apart by the
 * database itself (docs/security.md).
 */
@NullMarked
package org.suandian.tenant;

import org.jspecify.annotations.NullMarked;
