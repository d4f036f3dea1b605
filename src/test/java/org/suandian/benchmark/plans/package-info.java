/** Measurements of placement plans on made-up and demo data. What they print is recorded in docs/benchmarks.md. */
@NullMarked
package org.suandian.benchmark.plans;

import org.jspecify.annotations.NullMarked;
