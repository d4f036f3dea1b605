/**
 * The rules of placement once more, written as constraint streams over classes of their own: a referee of the objective, of the
 * checker and of whatever searches. It takes from the tables what they hold, and none of their formulas.
 */
@NullMarked
package org.suandian.placement.streams;

import org.jspecify.annotations.NullMarked;
