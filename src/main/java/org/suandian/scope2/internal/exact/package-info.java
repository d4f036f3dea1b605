/** Whole numbers shared out so that the parts always add up to the whole. Knows nothing of energy. */
@NullMarked
package org.suandian.scope2.internal.exact;

import org.jspecify.annotations.NullMarked;
