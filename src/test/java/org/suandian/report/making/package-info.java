/** How the figures of reports are rounded. */
@NullMarked
package org.suandian.report.making;

import org.jspecify.annotations.NullMarked;
