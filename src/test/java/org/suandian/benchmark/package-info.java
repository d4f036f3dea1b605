/** Measurements with a {@code main} each. What they print is recorded in docs/benchmarks.md. */
@NullMarked
package org.suandian.benchmark;

import org.jspecify.annotations.NullMarked;
