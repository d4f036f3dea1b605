package org.suandian.throughput;

import java.util.List;
import java.util.OptionalDouble;

/**
 * A language model.
 *
 * @param totalParametersBillion empty where unpublished
 * @param activeParametersBillion parameters used per token; equals the total for a dense model
 * @param aliases names that sources print for it
 */
public record LlmModel(
        String id,
        String name,
        String family,
        String organisation,
        OptionalDouble totalParametersBillion,
        OptionalDouble activeParametersBillion,
        List<String> aliases,
        String sourceId) {}
