/** Tests of placement plans; the sub-packages hold the referees that they are compared with. */
@NullMarked
package org.suandian.placement;

import org.jspecify.annotations.NullMarked;
