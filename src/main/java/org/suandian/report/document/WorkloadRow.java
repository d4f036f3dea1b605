package org.suandian.report.document;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A workload's share of a stay; the shares of a stay add up to it.
 *
 * @param modelId empty for what no workload accounts for
 * @param inputTokens processed
 * @param outputTokens generated
 * @param acceleratorHours occupied, three decimals
 */
public record WorkloadRow(
        String siteId,
        int stayNumber,
        String regionId,
        Optional<String> modelId,
        Optional<String> acceleratorId,
        Optional<String> tenant,
        BigDecimal energyKwh,
        long inputTokens,
        long outputTokens,
        BigDecimal acceleratorHours,
        BigDecimal locationBasedTco2e,
        BigDecimal marketBasedTco2e) {}
