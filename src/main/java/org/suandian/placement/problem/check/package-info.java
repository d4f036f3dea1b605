/**
 * What can be wrong with a placement problem, and the checks that find all of it.
 *
 * <p>May use {@code placement.problem}, the catalogues of {@code costmodel}, and {@code failure}. Must not price anything: what only
 * prices can tell is found by {@code placement.pricing}.
 */
@NullMarked
package org.suandian.placement.problem.check;

import org.jspecify.annotations.NullMarked;
