package org.suandian.scope2.activity;

import java.util.Optional;

/**
 * Which workload a record is of.
 *
 * @param modelId of the catalogue, or the user's own name
 * @param inputTokens processed in the interval; 0 or more, negative in a reversal
 * @param outputTokens generated in the interval; likewise
 * @param acceleratorMilliHours accelerators times hours occupied, in thousandths; likewise
 */
public record WorkloadFacts(
        Optional<String> modelId,
        Optional<String> acceleratorId,
        Optional<String> tenant,
        Optional<String> batchId,
        long inputTokens,
        long outputTokens,
        long acceleratorMilliHours) {}
