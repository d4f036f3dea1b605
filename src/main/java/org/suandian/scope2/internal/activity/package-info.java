/** Takes activity in: reads, checks, and appends it to the ledger, all of a request or nothing. */
@NullMarked
package org.suandian.scope2.internal.activity;

import org.jspecify.annotations.NullMarked;
