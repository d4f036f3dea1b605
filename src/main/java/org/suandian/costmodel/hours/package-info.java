/**
 * Figures over many hours: prices and intensities in columns, costs by step, and rankings of places.
 *
 * <p>May use {@code costmodel} and what that may use. Pure.
 */
@NullMarked
package org.suandian.costmodel.hours;

import org.jspecify.annotations.NullMarked;
