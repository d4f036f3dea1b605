/** Workloads of a report as rows of FOCUS 1.2, the FinOps Open Cost and Usage Specification, with columns of carbon. */
@NullMarked
package org.suandian.report.internal.focus;

import org.jspecify.annotations.NullMarked;
