/** Tests of what is taken on, and what is refused. */
@NullMarked
package org.suandian.platform.web.admission;

import org.jspecify.annotations.NullMarked;
