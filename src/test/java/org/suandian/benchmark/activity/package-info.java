/** How fast activity is taken into the ledger. */
@NullMarked
package org.suandian.benchmark.activity;

import org.jspecify.annotations.NullMarked;
