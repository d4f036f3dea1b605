/** What a reader of the totals must know: uncertainty, base year, flags. */
@NullMarked
package org.suandian.scope2.accounting.review;

import org.jspecify.annotations.NullMarked;
