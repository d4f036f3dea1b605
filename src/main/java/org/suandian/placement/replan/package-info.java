/**
 * Planning on from a standing plan: what runs is pinned, what has a place pays for leaving it, what changed holds from now on.
 *
 * <p>May use all open parts of placement; must not know where a plan is stored.
 */
@NullMarked
package org.suandian.placement.replan;

import org.jspecify.annotations.NullMarked;
