/** Gives each database connection its tenant, by which the database keeps tenants apart. Must not know any feature. */
@NullMarked
package org.suandian.platform.security.tenancy;

import org.jspecify.annotations.NullMarked;
