/** Accounting runs over HTTP: asked for, watched, verified. The files of their reports are handed out by {@code report.web.download}. */
@NullMarked
package org.suandian.report.web.run;

import org.jspecify.annotations.NullMarked;
