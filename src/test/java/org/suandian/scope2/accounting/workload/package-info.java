/** Tests of shares of workloads and figures of tokens. */
@NullMarked
package org.suandian.scope2.accounting.workload;

import org.jspecify.annotations.NullMarked;
