/** Tests of accounting runs on a real ledger. */
@NullMarked
package org.suandian.scope2.internal.run.job;

import org.jspecify.annotations.NullMarked;
