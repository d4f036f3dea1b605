/** What an accounting run found. Every amount exact; rounding is for whoever shows it. */
@NullMarked
package org.suandian.scope2.accounting.result;

import org.jspecify.annotations.NullMarked;
