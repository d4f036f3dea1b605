/**
 * The search for a plan as the rest of the service sees it: what goes in, what is told while it runs, what comes out.
 *
 * <p>The solver behind it is in {@code placement.internal}.
 */
@NullMarked
package org.suandian.placement.search;

import org.jspecify.annotations.NullMarked;
