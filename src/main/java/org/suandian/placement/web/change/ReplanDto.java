package org.suandian.placement.web.change;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.suandian.placement.internal.json.BoundedList;
import org.suandian.placement.internal.json.OneOrMany;
import org.suandian.placement.internal.json.ProblemDto.SolvingDto;

/**
 * What has changed since a plan was made, as JSON.
 *
 * @param now from when on everything may be other than planned; required
 * @param horizonEnd a later end of the horizon
 * @param addBatches new batches, like those of a problem
 * @param removeBatches ids of batches that are given up
 * @param movePricePerBatch what it counts if a batch that has a place leaves it; default 0
 */
public record ReplanDto(
        Optional<String> name,
        Optional<Instant> now,
        Optional<Instant> horizonEnd,
        Optional<Double> carbonPricePerTonne,
        Optional<List<SiteChangeDto>> sites,
        Optional<List<PoolChangeDto>> pools,
        Optional<BoundedList.Batches> addBatches,
        Optional<List<String>> removeBatches,
        Optional<Double> movePricePerBatch,
        Optional<SolvingDto> solving) {

    /** What is other at a site, from now on: a number, or one for each hour or slot of the horizon. */
    @Schema(name = "SiteChangeDto")
    public record SiteChangeDto(
            Optional<String> id,

            @OneOrMany @Schema(oneOf = {Double.class, Double[].class})
            Optional<BoundedList.Steps> electricityPricePerKwh,

            @OneOrMany @Schema(oneOf = {Double.class, Double[].class})
            Optional<BoundedList.Steps> carbonIntensityGramsPerKwh,

            @OneOrMany @Schema(oneOf = {Double.class, Double[].class})
            Optional<BoundedList.Steps> powerCapKw) {}

    /** What is other in a pool, from now on. */
    @Schema(name = "PoolChangeDto")
    public record PoolChangeDto(
            Optional<String> id,

            @OneOrMany @Schema(oneOf = {Double.class, Double[].class})
            Optional<BoundedList.Steps> availableAccelerators,

            Optional<List<OutageDto>> outages) {}

    /** A time in which fewer accelerators can be used: {@code [from, to)}; default none. */
    @Schema(name = "OutageDto")
    public record OutageDto(Optional<Instant> from, Optional<Instant> to, Optional<Integer> availableAccelerators) {}
}
