/** Reports over HTTP. */
@NullMarked
package org.suandian.report.web;

import org.jspecify.annotations.NullMarked;
