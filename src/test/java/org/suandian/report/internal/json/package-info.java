/** Canonical JSON, and its schema. */
@NullMarked
package org.suandian.report.internal.json;

import org.jspecify.annotations.NullMarked;
