/** Tests of single sheets. */
@NullMarked
package org.suandian.report.internal.xlsx.sheets;

import org.jspecify.annotations.NullMarked;
