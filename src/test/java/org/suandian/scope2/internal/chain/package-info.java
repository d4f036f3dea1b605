/** Tests of appending to the ledger, and of who may not change it. */
@NullMarked
package org.suandian.scope2.internal.chain;

import org.jspecify.annotations.NullMarked;
