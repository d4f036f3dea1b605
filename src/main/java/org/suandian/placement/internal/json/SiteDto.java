package org.suandian.placement.internal.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.suandian.grid.PriceKind;
import org.suandian.placement.internal.json.BoundedList.Steps;
import org.suandian.placement.problem.ComputeSite;

/** A site as JSON. */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record SiteDto(
        Optional<String> id,
        Optional<String> region,
        Optional<String> jurisdiction,
        Optional<Double> pue,

        @OneOrMany @Schema(oneOf = {Double.class, Double[].class})
        Optional<Steps> powerCapKw,

        Optional<PriceKind> priceKind,

        @OneOrMany @Schema(oneOf = {Double.class, Double[].class})
        Optional<Steps> electricityPricePerKwh,

        @OneOrMany @Schema(oneOf = {Double.class, Double[].class})
        Optional<Steps> carbonIntensityGramsPerKwh) {

    ComputeSite toDomain(Required required) {
        return new ComputeSite(
                required.text(id, "id"),
                region,
                jurisdiction,
                Values.number(pue),
                Values.steps(powerCapKw),
                priceKind,
                Values.steps(electricityPricePerKwh),
                Values.steps(carbonIntensityGramsPerKwh));
    }

    static SiteDto of(ComputeSite site) {
        return new SiteDto(
                Optional.of(site.id()),
                site.regionId(),
                site.jurisdiction(),
                Values.boxed(site.pue()),
                Values.written(site.powerCapKw()),
                site.priceKind(),
                Values.written(site.electricityPricePerKwh()),
                Values.written(site.carbonIntensityGramsPerKwh()));
    }
}
