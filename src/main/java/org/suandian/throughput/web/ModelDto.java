package org.suandian.throughput.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.OptionalDouble;
import org.suandian.throughput.LlmModel;
import org.suandian.throughput.ThroughputCatalogue;
import org.suandian.throughput.ThroughputProfile;

/**
 * A language model, and the profiles that were measured with it.
 *
 * @param aliases names that sources print for it
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record ModelDto(
        String id,
        String name,
        String family,
        String organisation,
        OptionalDouble totalParametersBillion,
        OptionalDouble activeParametersBillion,
        List<String> aliases,
        List<String> profileIds,
        String sourceId) {

    static ModelDto of(LlmModel model, ThroughputCatalogue catalogue) {
        return new ModelDto(
                model.id(),
                model.name(),
                model.family(),
                model.organisation(),
                model.totalParametersBillion(),
                model.activeParametersBillion(),
                model.aliases(),
                catalogue.listProfiles(model.id()).stream()
                        .map(ThroughputProfile::id)
                        .toList(),
                model.sourceId());
    }
}
