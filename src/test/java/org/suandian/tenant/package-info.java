/** Whose data a piece of work is about. */
@NullMarked
package org.suandian.tenant;

import org.jspecify.annotations.NullMarked;
