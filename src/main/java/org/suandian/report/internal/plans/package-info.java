/** What finished placement plans bring to reports: savings against their counterfactual, and expected activity. Neither is accounted for. */
@NullMarked
package org.suandian.report.internal.plans;

import org.jspecify.annotations.NullMarked;
