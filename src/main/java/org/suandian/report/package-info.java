/**
 * Emissions reports of completed accounting runs: what a report says ({@link org.suandian.report.ReportDocument}), and the files that it
 * is handed out as.
 *
 * <p>{@code report.document} has the parts of the document, {@code report.making} makes it from a run, {@code report.text} has the words
 * in English and Chinese, {@code report.render} is what renderers of files implement. All
 * figures are rounded in one place, {@code report.making}, so that they are the same in every file.
 */
@NullMarked
package org.suandian.report;

import org.jspecify.annotations.NullMarked;
