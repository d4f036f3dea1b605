/**
 * A plan with everything that is needed to speak of it: its problem in the user's terms, its tables, and the best placement.
 *
 * <p>May use all open parts of placement; must not know where a plan is stored.
 */
@NullMarked
package org.suandian.placement.standing;

import org.jspecify.annotations.NullMarked;
