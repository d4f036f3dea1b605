/** The sheets of a report's workbook, and the rows in them. Tables have their totals above the rows, so that a total stays in one place. */
@NullMarked
package org.suandian.report.internal.xlsx.sheets;

import org.jspecify.annotations.NullMarked;
