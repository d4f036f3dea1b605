/** Downloads, over HTTP. */
@NullMarked
package org.suandian.report.web.download;

import org.jspecify.annotations.NullMarked;
