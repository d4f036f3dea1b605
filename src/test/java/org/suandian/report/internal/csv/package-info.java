/** CSV that is safe to open. */
@NullMarked
package org.suandian.report.internal.csv;

import org.jspecify.annotations.NullMarked;
