package org.suandian.placement.internal.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.suandian.placement.internal.json.BoundedList.Fits;
import org.suandian.placement.internal.json.BoundedList.Ids;

/** A batch as JSON. */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record BatchDto(
        Optional<String> id,
        Optional<String> tenant,
        Optional<Ids> models,
        Optional<String> precision,
        Optional<Double> concurrency,
        Optional<Double> interactivityTokensPerSecondPerUser,
        Optional<Double> inputTokens,
        Optional<Double> outputTokens,
        Optional<Integer> accelerators,
        Optional<Instant> release,
        Optional<Instant> due,
        Optional<Instant> deadline,
        Optional<Double> latenessCostPerHour,
        Optional<Ids> jurisdictions,
        Optional<Ids> forbiddenSites,
        Optional<String> homeSite,
        Optional<Double> egressGb,
        Optional<Double> egressPricePerGb,
        Optional<Integer> priority,
        Optional<Fits> fits) {

    List<FitDto> listFits() {
        return fits.map(List::<FitDto>copyOf).orElse(List.of());
    }
}
