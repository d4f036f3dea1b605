/** Expected activity over HTTP. */
@NullMarked
package org.suandian.report.web.expected;

import org.jspecify.annotations.NullMarked;
