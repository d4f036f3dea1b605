/** How figures, moments and lists are written in the files that people read: the same in PDF and workbook. */
@NullMarked
package org.suandian.report.internal.wording;

import org.jspecify.annotations.NullMarked;
