/** How recorded values become the values in force. */
@NullMarked
package org.suandian.grid.internal.signals;

import org.jspecify.annotations.NullMarked;
