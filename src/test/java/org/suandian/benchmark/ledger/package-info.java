/** Benchmarks of the ledger: accounting runs over a year of activity. */
@NullMarked
package org.suandian.benchmark.ledger;

import org.jspecify.annotations.NullMarked;
