/** Small problems for tests: written by hand, or drawn by seed. */
@NullMarked
package org.suandian.placement.tiny;

import org.jspecify.annotations.NullMarked;
