/** That tenants are kept apart. */
@NullMarked
package org.suandian.platform.security.tenancy;

import org.jspecify.annotations.NullMarked;
