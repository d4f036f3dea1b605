/** The words of reports. */
@NullMarked
package org.suandian.report.text;

import org.jspecify.annotations.NullMarked;
