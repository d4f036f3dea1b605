/** Tests of plans that stand, grow and are gone on from. */
@NullMarked
package org.suandian.placement.standing;

import org.jspecify.annotations.NullMarked;
