/** Exact amounts of the ledger, and the units that they may be given in. No floating point. */
@NullMarked
package org.suandian.scope2.quantity;

import org.jspecify.annotations.NullMarked;
