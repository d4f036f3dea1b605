/** Renders and stores the files of reports. */
@NullMarked
package org.suandian.report.internal;

import org.jspecify.annotations.NullMarked;
