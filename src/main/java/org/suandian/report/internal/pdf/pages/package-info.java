/** The pages of a report by topic: what stands on them, in which order. */
@NullMarked
package org.suandian.report.internal.pdf.pages;

import org.jspecify.annotations.NullMarked;
