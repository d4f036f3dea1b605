/** Tests of the workbook: read back by libraries and programs that did not write it. */
@NullMarked
package org.suandian.report.internal.xlsx;

import org.jspecify.annotations.NullMarked;
