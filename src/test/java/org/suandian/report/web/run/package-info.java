/** Tests of reports as they are asked for. */
@NullMarked
package org.suandian.report.web.run;

import org.jspecify.annotations.NullMarked;
