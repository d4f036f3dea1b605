/** The hash chain: what is recorded, in which order, and whether it still is what was recorded. */
@NullMarked
package org.suandian.scope2.ledger;

import org.jspecify.annotations.NullMarked;
