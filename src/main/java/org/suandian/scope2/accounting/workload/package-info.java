/** Shares a stay's emissions out among its workloads, and puts them in proportion to tokens. */
@NullMarked
package org.suandian.scope2.accounting.workload;

import org.jspecify.annotations.NullMarked;
