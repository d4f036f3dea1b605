/** The report as a PDF file for people: a page for each topic, bars, tables. */
@NullMarked
package org.suandian.report.internal.pdf;

import org.jspecify.annotations.NullMarked;
