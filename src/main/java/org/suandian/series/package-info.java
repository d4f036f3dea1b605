/**
 * Time: half-open intervals, and series of values over such intervals with explicit gaps.
 *
 * <p>May use {@code units}. Must not know what the values mean.
 */
@NullMarked
package org.suandian.series;

import org.jspecify.annotations.NullMarked;
