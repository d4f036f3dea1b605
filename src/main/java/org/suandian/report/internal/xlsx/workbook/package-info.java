/**
 * Writes workbooks of Office Open XML (ECMA-376) row by row, in constant memory and with the same bytes each time. Knows cells, formulas with
 * their results, names and a few styles; knows nothing of reports. Uses the JDK alone.
 */
@NullMarked
package org.suandian.report.internal.xlsx.workbook;

import org.jspecify.annotations.NullMarked;
