/** Markets within which instruments may be used. */
@NullMarked
package org.suandian.scope2.market;

import org.jspecify.annotations.NullMarked;
