/** Tests of the hash chain, with digests that were worked out by other means. */
@NullMarked
package org.suandian.scope2.ledger;

import org.jspecify.annotations.NullMarked;
