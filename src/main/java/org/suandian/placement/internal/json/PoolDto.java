package org.suandian.placement.internal.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.suandian.placement.internal.json.BoundedList.Steps;
import org.suandian.placement.problem.ComputePool;

/** A pool as JSON. */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record PoolDto(
        Optional<String> id,
        Optional<String> site,
        Optional<String> accelerator,
        Optional<Integer> count,

        @OneOrMany @Schema(oneOf = {Double.class, Double[].class})
        Optional<Steps> availableAccelerators,

        Optional<Double> hardwareRatePerAcceleratorHour) {

    ComputePool toDomain(Required required) {
        return new ComputePool(
                required.text(id, "id"),
                required.text(site, "site"),
                required.text(accelerator, "accelerator"),
                required.whole(count, "count"),
                Values.steps(availableAccelerators),
                Values.number(hardwareRatePerAcceleratorHour));
    }

    static PoolDto of(ComputePool pool) {
        return new PoolDto(
                Optional.of(pool.id()),
                Optional.of(pool.siteId()),
                Optional.of(pool.acceleratorId()),
                Optional.of(pool.count()),
                Values.written(pool.availableAccelerators()),
                Values.boxed(pool.hardwareRatePerAcceleratorHour()));
    }
}
