/**
 * From recorded activity to what each site consumed, hour by hour, and which workload took which share of it. Pure but for {@link
 * org.suandian.scope2.internal.consumption.ConsumptionReader}, which reads the ledger.
 */
@NullMarked
package org.suandian.scope2.internal.consumption;

import org.jspecify.annotations.NullMarked;
