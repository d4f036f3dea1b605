/** Rows of FOCUS. */
@NullMarked
package org.suandian.report.internal.focus;

import org.jspecify.annotations.NullMarked;
