package org.suandian.placement.internal.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Optional;
import org.suandian.placement.problem.InferenceBatch.OwnFit;

/** A fit of the user's own as JSON. */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record FitDto(
        Optional<String> accelerator,
        Optional<Integer> accelerators,
        Optional<Double> durationHours,
        Optional<Double> powerWPerAccelerator) {

    OwnFit toDomain(Required required, int index) {
        String field = "fits[" + index + "].";
        return new OwnFit(
                required.text(accelerator, field + "accelerator"),
                required.whole(accelerators, field + "accelerators"),
                required.number(durationHours, field + "durationHours"),
                required.number(powerWPerAccelerator, field + "powerWPerAccelerator"));
    }

    static FitDto of(OwnFit fit) {
        return new FitDto(
                Optional.of(fit.acceleratorId()),
                Optional.of(fit.accelerators()),
                Optional.of(fit.durationHours()),
                Optional.of(fit.powerWPerAccelerator()));
    }
}
