/**
 * The market-based method: which MWh of which stay fall on which instrument or factor. Never more than was consumed, nor than an
 * instrument conveys.
 */
@NullMarked
package org.suandian.scope2.accounting.allocation;

import org.jspecify.annotations.NullMarked;
