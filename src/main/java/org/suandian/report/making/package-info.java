/** Makes the document of a report from a completed run, purely: the one place where its figures are rounded. */
@NullMarked
package org.suandian.report.making;

import org.jspecify.annotations.NullMarked;
