/**
 * Referees of plans and bounds that know nothing of the search: OR-Tools on the same tables, one variable per option, and brute
 * force on tiny problems.
 */
@NullMarked
package org.suandian.placement.referee;

import org.jspecify.annotations.NullMarked;
