/** Tests of the PDF file: text, fonts and structure read back. */
@NullMarked
package org.suandian.report.internal.pdf;

import org.jspecify.annotations.NullMarked;
