/**
 * The price-guided neighbourhood: options of each batch in order of their cost at shadow prices, a ledger over flat arrays, and rounds
 * of ruin and recreate. Uses {@code placement.priced}, {@code placement.plan} and the multipliers of the bound; no framework.
 */
@NullMarked
package org.suandian.placement.internal.search;

import org.jspecify.annotations.NullMarked;
