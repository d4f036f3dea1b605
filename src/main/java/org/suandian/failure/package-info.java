/**
 * What can go wrong in a way that a caller can act on: six kinds of exception, each with a stable code and details
 * that programs can read.
 *
 * <p>Uses the JDK and JSpecify only; must not know HTTP, whose statuses {@code org.suandian.platform.web} assigns.
 */
@NullMarked
package org.suandian.failure;

import org.jspecify.annotations.NullMarked;
