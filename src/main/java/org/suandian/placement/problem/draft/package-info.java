/**
 * A placement problem as it was read, the issues that are collected about it, and the limits it is held against.
 *
 * <p>May use {@code placement.problem}. Must not know any catalogue.
 */
@NullMarked
package org.suandian.placement.problem.draft;

import org.jspecify.annotations.NullMarked;
