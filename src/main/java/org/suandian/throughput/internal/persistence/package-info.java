/** Tables of accelerators, their costs, models and operating points. */
@NullMarked
package org.suandian.throughput.internal.persistence;

import org.jspecify.annotations.NullMarked;
