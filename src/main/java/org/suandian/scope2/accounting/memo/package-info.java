/** What is reported beside the totals: part of neither, deducted from nothing. */
@NullMarked
package org.suandian.scope2.accounting.memo;

import org.jspecify.annotations.NullMarked;
