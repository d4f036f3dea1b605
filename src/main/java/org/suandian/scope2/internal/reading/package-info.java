/** Reads the recorded activity of a ledger in its order, fast and in bounded memory. Knows nothing of what is made of it. */
@NullMarked
package org.suandian.scope2.internal.reading;

import org.jspecify.annotations.NullMarked;
