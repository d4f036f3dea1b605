/** Reports as CSV (RFC 4180), safe to open in a spreadsheet. */
@NullMarked
package org.suandian.report.internal.csv;

import org.jspecify.annotations.NullMarked;
