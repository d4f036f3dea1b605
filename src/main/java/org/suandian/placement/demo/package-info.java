/**
 * Placement problems to try planning with, built from the stored regions, tariffs, profiles and accelerators; the same seed gives the
 * same problem.
 *
 * <p>May use {@code placement.problem} and {@code costmodel} with what that stands on.
 */
@NullMarked
package org.suandian.placement.demo;

import org.jspecify.annotations.NullMarked;
