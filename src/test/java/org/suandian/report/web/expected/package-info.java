/** Tests of expected activity. */
@NullMarked
package org.suandian.report.web.expected;

import org.jspecify.annotations.NullMarked;
