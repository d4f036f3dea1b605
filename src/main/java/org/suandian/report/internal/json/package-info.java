/** Reports as canonical JSON: the same report is the same bytes, so that a digest of it means something. */
@NullMarked
package org.suandian.report.internal.json;

import org.jspecify.annotations.NullMarked;
