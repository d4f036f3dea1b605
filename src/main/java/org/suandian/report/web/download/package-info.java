/** Downloads of reports, by extension or by {@code Accept}. */
@NullMarked
package org.suandian.report.web.download;

import org.jspecify.annotations.NullMarked;
