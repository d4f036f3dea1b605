/** Indicators beside the ledger, for reading only: none of them enters a total. */
@NullMarked
package org.suandian.scope2.indicator;

import org.jspecify.annotations.NullMarked;
