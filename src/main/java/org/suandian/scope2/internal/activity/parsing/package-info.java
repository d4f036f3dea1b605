/** From texts to records of the ledger, with everything that is wrong about them. */
@NullMarked
package org.suandian.scope2.internal.activity.parsing;

import org.jspecify.annotations.NullMarked;
