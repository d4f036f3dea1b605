/** The registers over HTTP, on a real PostgreSQL. */
@NullMarked
package org.suandian.scope2.web.register;

import org.jspecify.annotations.NullMarked;
