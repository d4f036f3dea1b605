package org.suandian.scope2.accounting.result;

import org.suandian.scope2.accounting.WorkloadUse;
import org.suandian.scope2.quantity.LedgerEmissions;

/**
 * A workload with its share of both totals. All lines of a stay add up to the stay, by either method.
 *
 * @param locationBased in the ratio of energy to the stay's
 * @param marketBased likewise
 */
public record WorkloadLine(WorkloadUse use, LedgerEmissions locationBased, LedgerEmissions marketBased) {}
