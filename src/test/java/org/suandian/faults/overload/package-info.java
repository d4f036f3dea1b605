/** Asks for ten times what the service can do, and watches what becomes of those who ask. */
@NullMarked
package org.suandian.faults.overload;

import org.jspecify.annotations.NullMarked;
