/** The report as a workbook: a sheet for each topic, formulas over exact inputs, names of the disclosure standards. */
@NullMarked
package org.suandian.report.internal.xlsx;

import org.jspecify.annotations.NullMarked;
