/** Appends entries to the ledger, and walks its chain. */
@NullMarked
package org.suandian.scope2.internal.chain;

import org.jspecify.annotations.NullMarked;
