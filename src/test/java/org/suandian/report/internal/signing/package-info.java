/** Signatures, checked by others than who made them. */
@NullMarked
package org.suandian.report.internal.signing;

import org.jspecify.annotations.NullMarked;
