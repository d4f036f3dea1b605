/** Tests of the parts of workbooks. */
@NullMarked
package org.suandian.report.internal.xlsx.workbook;

import org.jspecify.annotations.NullMarked;
