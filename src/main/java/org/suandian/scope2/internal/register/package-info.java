/** What the ledger holds of sites, markets, factors and instruments, as of a head. */
@NullMarked
package org.suandian.scope2.internal.register;

import org.jspecify.annotations.NullMarked;
