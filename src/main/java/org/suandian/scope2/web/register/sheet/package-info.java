/** The registers as CSV: the columns that are handed in, and then version and block. */
@NullMarked
package org.suandian.scope2.web.register.sheet;

import org.jspecify.annotations.NullMarked;
