package org.suandian.scope2.accounting;

import java.util.Optional;
import org.suandian.scope2.quantity.LedgerEnergy;

/**
 * What a model's work at a site took of the site's consumption.
 *
 * @param modelId empty for what no workload accounts for: idle machines, and what was recorded without a model
 * @param regionId of the stay
 * @param energy its share, PUE applied; all shares of a stay add up to its consumption
 * @param inputTokens processed
 * @param outputTokens generated
 * @param acceleratorMilliHours occupied, in thousandths of an accelerator-hour
 */
public record WorkloadUse(
        String siteId,
        int stayNumber,
        String regionId,
        Optional<String> modelId,
        Optional<String> acceleratorId,
        Optional<String> tenant,
        LedgerEnergy energy,
        long inputTokens,
        long outputTokens,
        long acceleratorMilliHours) {}
