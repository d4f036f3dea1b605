/** Kills the service, and its PostgreSQL, at any moment, and counts what it had acknowledged. */
@NullMarked
package org.suandian.faults.kill;

import org.jspecify.annotations.NullMarked;
