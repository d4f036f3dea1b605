/**
 * The solver: Timefold's local search over batches and their options. Its moves are what an epoch of annealing changed, and its score,
 * computed from the changes alone, is what decides. See docs/planning.md (4) and docs/adr/0007.
 */
@NullMarked
package org.suandian.placement.internal.timefold;

import org.jspecify.annotations.NullMarked;
