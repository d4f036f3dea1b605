/** The fault programme: what the service must stand, and how it is tried (docs/faults.md). */
@NullMarked
package org.suandian.faults;

import org.jspecify.annotations.NullMarked;
