/** Tests of how lines are broken. */
@NullMarked
package org.suandian.report.internal.pdf.layout;

import org.jspecify.annotations.NullMarked;
