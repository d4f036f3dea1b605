/** Walks the chain: makes the canonical bytes of each stored row anew, and compares what they hash to with what is stored. */
@NullMarked
package org.suandian.scope2.internal.chain.walk;

import org.jspecify.annotations.NullMarked;
